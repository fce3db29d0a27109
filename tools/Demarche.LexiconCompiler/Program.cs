using Demarche.Language;
using Demarche.LexiconCompiler;

if (args is not ([_] or [_, _]))
{
    Console.Error.WriteLine("Usage: Demarche.LexiconCompiler SOURCE [OUTPUT]");
    Console.Error.WriteLine("SOURCE: german-pos-dict.tsv, german-pos-dict.tsv.xz or the folder that holds one. OUTPUT: models/de.lexicon where it is not given.");
    return 2;
}

try
{
    var output = args.Length > 1 ? args[1] : Path.Combine("models", "de.lexicon");
    var read = SourceFile.Read(args[0]);
    var bytes = Compilation.Compile(read);
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
