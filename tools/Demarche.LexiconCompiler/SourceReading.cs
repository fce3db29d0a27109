using Demarche.Language;

namespace Demarche.LexiconCompiler;

/// <summary>One line of the source, or several that were merged: a lemma with a class, traits and sets of features.</summary>
internal readonly record struct SourceReading(string Lemma, WordClasses Class, ReadingTraits Traits, Morphology Morphology);
