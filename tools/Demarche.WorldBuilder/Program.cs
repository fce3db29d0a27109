using Demarche.WorldBuilder.Compilation;
using Demarche.WorldBuilder.Sources;

const string Usage = """
    Usage: Demarche.WorldBuilder [ROOT]
    Compiles ROOT/lexicon/world to ROOT/models/world.image. Where the variable DEMARCHE_CORPORA names a folder with actors/, the tables
    persons.built.tsv and tenures.built.tsv are made of it first; otherwise they stay as they are. ROOT is the working folder where it is not given.
    """;

if (args is not ([] or [_]) || args is ["--help"])
{
    Console.Error.WriteLine(Usage);
    return args is ["--help"] ? 0 : 2;
}

try
{
    var root = args.Length > 0 ? args[0] : ".";
    var world = Path.Combine(root, "lexicon", "world");
    if (Environment.GetEnvironmentVariable("DEMARCHE_CORPORA") is { } corpora && Path.Combine(corpora, "actors") is var actors && Directory.Exists(actors))
        Console.WriteLine(BuiltTables.Write(actors, world));
    var bytes = WorldCompiler.Compile(world);
    File.WriteAllBytes(Path.Combine(root, "models", "world.image"), bytes);
    Console.WriteLine($"models/world.image: {bytes.Length:N0} bytes");
    return 0;
}
catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
