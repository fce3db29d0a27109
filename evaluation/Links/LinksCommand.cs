using System.Globalization;
using System.Text.Json;
using Demarche.Evaluation.Exchanges;
using Demarche.Evaluation.Quotations;
using Demarche.Evaluation.Samples;
using Demarche.Exchanges.Links;
using Demarche.Reports;

namespace Demarche.Evaluation.Links;

/// <summary>Scores the links between reports: on the samples, and on pairs that are made for it.</summary>
public static class LinksCommand
{
    private const int DefaultPairs = 200;
    private const string OneDay = "2022-01-27";

    public const string Help = """
        links --pairs [N] [--errors]
          Makes N pairs of reports (200) with planted sameness and contradictions and counts what is found and what is taken for the same wrongly; --errors names them.
        links --corpus [dev|train]
          Shows every link of sameness or contradiction between the reports of a part of the quotation corpus, taken as if all were of one day, which makes mistakes likelier: they
          tell of different things but for a few. For study.
        links [--show] [FOLDER]
          Counts how many of the links marked in evaluation/gold/links between the sample reports are found, names the others, and names what was taken for the
          same without being marked. --show lists every link instead, of the reports in FOLDER where one is named.
        """;

    public static void Run(string[] options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        if (options is ["--pairs", ..])
        {
            Pairs(options, output);
            return;
        }

        if (options is ["--corpus", ..])
        {
            Corpus(options.Length > 1 ? options[1] : "dev", output);
            return;
        }

        var folder = ReadFolder.At(options.FirstOrDefault(option => !option.StartsWith('-')) ?? SamplesCommand.Folder);
        if (options.Contains("--show", StringComparer.Ordinal))
            foreach (var link in folder.Links) Show(link, folder, output);
        else
        {
            Score(folder, MarkedLink.Gold, output);
            output.WriteLine("German and English:");
            Score(ReadFolder.At(SamplesCommand.Folder, SamplesCommand.Folder + "-en"), MarkedLink.GoldAcross, output);
            output.WriteLine("Invented exchanges:");
            Score(ReadFolder.At(ExchangesCommand.Invented), MarkedLink.GoldOfExchanges, output);
        }
    }

    private static void Pairs(string[] options, TextWriter output)
    {
        var facts = ToldFact.ReadAll();
        var count = options.Length > 1 && int.TryParse(options[1], CultureInfo.InvariantCulture, out var asked) ? asked : DefaultPairs;
        var score = PairScore.Of(Enumerable.Range(0, count).Select(number => PlantedPair.Of(number, facts)), options.Contains("--errors", StringComparer.Ordinal) ? output.WriteLine : null);
        output.WriteLine($"same        {score.Same,5} planted,{score.SameFound,5} found ({100.0 * score.SameFound / score.Same:F1} %)");
        output.WriteLine($"conflicts   {score.Conflicts,5} planted,{score.ConflictsFound,5} found ({100.0 * score.ConflictsFound / score.Conflicts:F1} %)");
        output.WriteLine($"false: {score.FalseMerges} merges, {score.FalsePossible} possible ones, {score.FalseConflicts} conflicts");
    }

    private static void Corpus(string part, TextWriter output)
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable("DEMARCHE_CORPORA") ?? "", "quotations-de", part + ".jsonl.gz");
        if (!File.Exists(file))
        {
            output.WriteLine("skipped: the corpus is not there");
            return;
        }

        var reports = JsonLines.Read(file).Select(CorpusReport).ToList();
        var folder = new ReadFolder(reports);
        output.WriteLine($"{reports.Count} reports");
        foreach (var link in folder.Links.Where(link => link.Type is LinkType.SameStatement or LinkType.SameAct or LinkType.Conflict)) Show(link, folder, output);
        foreach (var group in folder.Links.GroupBy(link => (link.Type, link.Certainty))) output.WriteLine($"{group.Key.Type} {group.Key.Certainty}: {group.Count()}");
    }

    private static Report CorpusReport(JsonDocument line)
    {
        using (line)
        {
            var name = line.RootElement.GetProperty("documentName").GetString()!;
            var text = FrozenText.Freeze(line.RootElement.GetProperty("originalText").GetString()!);
            return new Report { Id = ReportId.Of(name, text), Uri = name, Text = text, Language = "de", Published = new(OneDay, PublishedBasis.Given, null) };
        }
    }

    private static void Score(ReadFolder folder, string gold, TextWriter output)
    {
        var marked = MarkedLink.ReadAll(gold);
        var missed = marked.Where(link => !folder.Links.Any(found => link.Fits(found, folder))).ToList();
        foreach (var link in missed.Where(link => link.Kind != MarkedKind.Near)) output.WriteLine($"missed  {NameOf(link.Kind)}\t{link.One.Report}\t{link.One.Words}\t{link.Other.Report}\t{link.Other.Words}");
        var all = gold == MarkedLink.Gold ? marked : [.. marked, .. MarkedLink.ReadAll(MarkedLink.Gold)];
        var others = folder.Links.Where(link => link.Type is LinkType.SameStatement or LinkType.SameAct or LinkType.Conflict && link.Certainty <= Certainty.Probable && !all.Any(known => known.Kind != MarkedKind.Near && known.Fits(link, folder))).ToList();
        foreach (var link in others) Show(link, folder, output);
        foreach (var link in marked.Except(missed).Where(link => link.Kind == MarkedKind.Near)) output.WriteLine($"taken for the same\t{link.One.Report}\t{link.One.Words}\t{link.Other.Report}\t{link.Other.Words}");
        foreach (var kind in marked.GroupBy(link => link.Kind)) output.WriteLine($"{NameOf(kind.Key),-12}{kind.Count(),4} marked,{kind.Count() - missed.Count(link => link.Kind == kind.Key),4} found");
        output.WriteLine($"{others.Count} certain or probable ones are not marked");
    }

    private static string NameOf(MarkedKind kind) => kind switch { MarkedKind.Same => "same", MarkedKind.Conflict => "conflicts", MarkedKind.Near => "near", _ => "stories" };

    private static void Show(Link link, ReadFolder folder, TextWriter output)
    {
        output.WriteLine($"{link.Type} {link.Certainty}");
        foreach (var member in link.Members) output.WriteLine($"    {folder.ReportOf(member)}\t{folder.WordsOf(member)}");
        foreach (var difference in link.Differs) output.WriteLine($"        {difference.Field}: {string.Join(" | ", difference.Values)}");
    }
}
