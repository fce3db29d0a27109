using Demarche.Language;
using Demarche.ModelTrainer;
using Demarche.ModelTrainer.English;
using Demarche.ModelTrainer.Names;

const string Help = """
    Usage: Demarche.ModelTrainer [FOLDER]
      Trains the tagger's models from the corpora in DEMARCHE_CORPORA and writes them into FOLDER: models where it is not given. Equal corpora give equal bytes.
    Demarche.ModelTrainer names [FOLDER]
      Trains the recogniser of names, which looks at the tags of the tagger that this program carries: build anew before, where that was trained anew.
    Demarche.ModelTrainer check
      Trains on two thirds of GSD dev and all the rest, and prints how often the other third is tagged as annotated, for each third. Writes nothing.
    Demarche.ModelTrainer en | check-en
      Trains the English tagger alone and writes models/en-tags.labels; or trains it without the dev part of EWT and prints how it tags that.
    Demarche.ModelTrainer check-names
      The same for names, on GermEval 2014 dev.
    """;

if (Environment.GetEnvironmentVariable("DEMARCHE_CORPORA") is not { Length: > 0 } corpora || args is [_, _, _, ..] or ["--help"])
{
    Console.Error.WriteLine(Help);
    return 2;
}

try
{
    var english = Path.Combine(corpora, "treebanks-en");
    if (args is ["check-en"])
    {
        EnglishCheck.Run(english, Console.Out);
        return 0;
    }

    if (args is ["en"])
    {
        Keep(Path.Combine("models", "en-tags.labels"), TagTrainer.Model(new EnglishSchool(), EnglishTreebanks.Read(english)));
        return 0;
    }

    var treebanks = new Treebanks(Path.Combine(corpora, "treebanks-de"));
    if (args is ["check-names"]) NameCheck.Run(new NameCorpora(corpora), Console.Out);
    else if (args is ["names", ..])
    {
        var names = new NameCorpora(corpora);
        Keep(Path.Combine(args is [_, var into] ? into : "models", "de-names.labels"), NameTrainer.Model(names.Own, names.Others, names.Lists));
    }
    else if (args is ["check"]) CrossCheck.Run(treebanks, Console.Out);
    else
    {
        var folder = args is [var given] ? given : "models";
        IReadOnlyList<GoldSentence> sentences = [.. treebanks.GsdDev, .. treebanks.Others];
        var tags = TagTrainer.Model(new GermanSchool(), sentences);
        Keep(Path.Combine(folder, "de-tags.labels"), tags);
        Keep(Path.Combine(folder, "de-inflection.labels"), InflectionTrainer.Model(sentences, LabelModel.Open(tags)));
        Keep(Path.Combine(folder, "en-tags.labels"), TagTrainer.Model(new EnglishSchool(), EnglishTreebanks.Read(english)));
    }

    return 0;
}
catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

static void Keep(string path, byte[] model)
{
    File.WriteAllBytes(path, model);
    Console.WriteLine($"{path}: {model.Length:N0} bytes");
}
