using System.Globalization;
using Demarche;
using Demarche.Benchmarks;
using Demarche.Benchmarks.Analysis;
using Demarche.Benchmarks.Archives;
using Demarche.Benchmarks.Keeping;
using Demarche.Benchmarks.Links;
using Demarche.Benchmarks.Reading;
using Demarche.Benchmarks.Room;
using Demarche.Benchmarks.Starting;

const string Help = """
    reading [--reports N] [--jobs 1|2] [--rounds N] [--keep]
      Reports per second, sentences per second and peak memory of the whole pass, as a ratio to its floor. The reports are those
      of the train part of quotations-de in DEMARCHE_CORPORA, repeated to N (10000 unless given); without it the samples.
    keeping [--reports N] [--folder FOLDER] [--leave] [--held] [--keep]
      Reports per second read and kept in a new record (20000 unless given), at the start and at the end; then what lists take. --held
      ends with 1 unless 400 a second were kept and the end had four fifths of the start's rate. The record lies in FOLDER meanwhile.
      --leave leaves the record in the folder, for room --record.
    room [--reports N] [--seconds N] [--readers N] [--record FILE] [--alone] [--keep]
      What pages of the reading room take for N readers (20) with one request a second each, while reports are read on one thread: at the
      median, the 95th percentile and the most. The record holds N reports (20000) first; one that is named is made where it is not there, and left.
      --alone asks one question at a time instead, and prints the processor time of each kind.
    start PROGRAM [--keep]
      How long the published program takes for --version and for one report; bench/start builds it and runs this.
    archive [--megabytes N] [--plain] [--keep]
      Unpacked megabytes per second and peak memory of a web archive of N MB (1000) going through the intake alone.
    links [--reports N] [--keep]
      Processor time a report takes to be sketched and linked with 10, 30 and 100 thousand invented reports (to N).
    languages [--keep]
      Processor time of the pass for a word of German and of English, over the project's own texts in both, and what each room takes of it.
    analysis
      Tokens per second of tags, inflection and clauses on one thread, as a ratio to plain tokens and sentences.
    --keep adds the rows to bench/results.md.
    """;

try
{
    switch (args)
    {
        case ["reading", .. var words]:
            Console.WriteLine(Results.Machine);
            ReadingBench.Run(Options(words), Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), Console.Out);
            return 0;
        case [ReadingBench.Once, var path, var reports, var jobs, var what]:
            Console.WriteLine(ReadingRun.Run(path, Number(reports), (int)Number(jobs), what == "floor"));
            return 0;
        case ["keeping", .. var words]:
            Console.WriteLine(Results.Machine);
            return KeepingBench.Run(Keeping(words), Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), Console.Out) ? 0 : 1;
        case ["room", .. var words]:
            Console.WriteLine(Results.Machine);
            RoomBench.RunAsync(Room(words), Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), Console.Out).GetAwaiter().GetResult();
            return 0;
        case ["links", .. var words]:
            Console.WriteLine(Results.Machine);
            LinksBench.Run((int)words.Index().Where(word => word.Item == "--reports").Select(word => Number(words[word.Index + 1])).FirstOrDefault(100_000), words.Contains("--keep"), Console.Out);
            return 0;
        case ["languages", .. var words]:
            Console.WriteLine(Results.Machine);
            LanguagesBench.Run(words is ["--keep"], Console.Out);
            return 0;
        case ["analysis"]:
            Console.WriteLine(Results.Machine);
            AnalysisBench.Run(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA"), Console.Out);
            return 0;
        case ["start", var program, .. var rest]:
            Console.WriteLine(Results.Machine);
            StartBench.Run(program, rest is ["--keep"], Console.Out);
            return 0;
        case ["archive", .. var words]:
            Console.WriteLine(Results.Machine);
            ArchiveBench.Run(words.Index().Where(word => word.Item == "--megabytes").Select(word => Number(words[word.Index + 1])).FirstOrDefault(1000), words.Contains("--plain"), words.Contains("--keep"), Console.Out);
            return 0;
        default:
            Console.Error.WriteLine(Help);
            return args is ["--help"] ? 0 : 2;
    }
}
catch (DemarcheException problem)
{
    Console.Error.WriteLine($"{problem.Code}: {problem.Message}");
    return problem.Code == "usage" ? 2 : 1;
}

static ReadingOptions Options(string[] words)
{
    var options = new ReadingOptions();
    for (var rest = words.AsSpan(); rest.Length > 0;)
    {
        (options, var used) = rest switch
        {
            ["--keep", ..] => (options with { Keep = true }, 1),
            ["--reports", var n, ..] => (options with { Reports = Number(n) }, 2),
            ["--jobs", var n, ..] => (options with { Jobs = (int)Number(n) }, 2),
            ["--rounds", var n, ..] => (options with { Rounds = (int)Number(n) }, 2),
            _ => throw new DemarcheException("usage", $"unknown option {rest[0]}, or its value is missing"),
        };
        rest = rest[used..];
    }

    return options;
}

static RoomBenchOptions Room(string[] words)
{
    var options = new RoomBenchOptions();
    for (var rest = words.AsSpan(); rest.Length > 0;)
    {
        (options, var used) = rest switch
        {
            ["--keep", ..] => (options with { Keep = true }, 1),
            ["--reports", var n, ..] => (options with { Reports = Math.Max(KeepingRun.Parts, Number(n)) }, 2),
            ["--seconds", var n, ..] => (options with { Seconds = (int)Number(n) }, 2),
            ["--readers", var n, ..] => (options with { Readers = (int)Number(n) }, 2),
            ["--record", var file, ..] => (options with { Record = file }, 2),
            ["--alone", ..] => (options with { Alone = true }, 1),
            _ => throw new DemarcheException("usage", $"unknown option {rest[0]}, or its value is missing"),
        };
        rest = rest[used..];
    }

    return options;
}

static KeepingOptions Keeping(string[] words)
{
    var options = new KeepingOptions();
    for (var rest = words.AsSpan(); rest.Length > 0;)
    {
        (options, var used) = rest switch
        {
            ["--keep", ..] => (options with { Keep = true }, 1),
            ["--held", ..] => (options with { Held = true }, 1),
            ["--reports", var n, ..] => (options with { Reports = Math.Max(KeepingRun.Parts, Number(n)) }, 2),
            ["--leave", ..] => (options with { Leave = true }, 1),
            ["--folder", var folder, ..] => (options with { Folder = folder }, 2),
            _ => throw new DemarcheException("usage", $"unknown option {rest[0]}, or its value is missing"),
        };
        rest = rest[used..];
    }

    return options;
}

static long Number(string word) =>
    long.TryParse(word, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new DemarcheException("usage", $"'{word}' is no number above 0");
