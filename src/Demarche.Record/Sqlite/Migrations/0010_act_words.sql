-- The words of acts, as those of statements: of their evidence and every part. They are worked out of the acts behind this.
CREATE VIRTUAL TABLE act_words USING fts5(words, lemmas, content = '', contentless_delete = 1, tokenize = 'ascii');
