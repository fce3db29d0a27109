using Demarche.Language;
using Demarche.LexiconCompiler;
using Demarche.LexiconCompiler.English;

if (args is not ([_] or [_, _] or ["en", _, _]))
{
    Console.Error.WriteLine("Usage: Demarche.LexiconCompiler SOURCE [OUTPUT]");
    Console.Error.WriteLine("       Demarche.LexiconCompiler en WORDNET TREEBANK");
    Console.Error.WriteLine("WORDNET: the folder of WordNet's database files. TREEBANK: en_ewt-ud-train.conllu.gz. Both with the lists of lexicon/en make models/en.lexicon.");
    Console.Error.WriteLine("SOURCE: german-pos-dict.tsv, german-pos-dict.tsv.xz or the folder that holds one. OUTPUT: models/de.lexicon where it is not given.");
    return 2;
}

try
{
    var isEnglish = args is ["en", _, _];
    var output = isEnglish ? Path.Combine("models", "en.lexicon") : args.Length > 1 ? args[1] : Path.Combine("models", "de.lexicon");
    var bytes = isEnglish
        ? Compilation.Compile(SourceLexicon.Read(new MemoryStream(EnglishSource.Gather(args[1], Path.Combine("lexicon", "en"), args[2])), PennReading.Of), EnglishSource.Name)
        : Compilation.Compile(SourceFile.Read(args[0]));
    File.WriteAllBytes(output, bytes);
    var lexicon = Lexicon.Open(bytes);
    Console.WriteLine($"{output}: {bytes.Length:N0} bytes, {lexicon.FormCount:N0} forms, {lexicon.SourceReadingCount:N0} readings in the source");
    Console.WriteLine(lexicon.Image.Describe());
    return 0;
}
catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
