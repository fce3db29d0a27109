using System.Collections.Immutable;
using Demarche.Exchanges.Links;
using Demarche.Reports;

namespace Demarche.Evaluation.Links;

/// <summary>What was found of the planted pairs.</summary>
/// <param name="Same">Sentences that both reports tell alike.</param>
/// <param name="SameFound">Those linked as the same statement or act.</param>
/// <param name="Conflicts">Sentences that they tell otherwise.</param>
/// <param name="ConflictsFound">Those linked as a conflict over that field.</param>
/// <param name="FalseMerges">Certain or probable links of sameness between entries that do not say the same.</param>
/// <param name="FalsePossible">The same, merely possible.</param>
/// <param name="FalseConflicts">Links of conflict between entries that have nothing to do with each other or say the same.</param>
public sealed record PairScore(int Same, int SameFound, int Conflicts, int ConflictsFound, int FalseMerges, int FalsePossible, int FalseConflicts)
{
    private static readonly Reader Reader = new();

    /// <summary>Scores pairs; <paramref name="tell"/> is told what went wrong.</summary>
    public static PairScore Of(IEnumerable<PlantedPair> pairs, Action<string>? tell = null)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var score = new PairScore(0, 0, 0, 0, 0, 0, 0);
        foreach (var pair in pairs) score = new Scored(pair, tell ?? (_ => { })).AddTo(score);
        return score;
    }

    private sealed class Scored
    {
        private readonly PlantedPair pair;
        private readonly Action<string> tell;
        private readonly Dictionary<string, PlantedSentence?> entries = new(StringComparer.Ordinal);
        private readonly ImmutableArray<Link> links;

        public Scored(PlantedPair pair, Action<string> tell)
        {
            (this.pair, this.tell) = (pair, tell);
            links = ReportPair.Links(Sketch(pair.One, pair.Told), Sketch(pair.Other, pair.ToldByOther));
        }

        public PairScore AddTo(PairScore score)
        {
            foreach (var sentence in pair.Told)
            {
                if (sentence.Field == PlantedPair.Alone) continue;
                var found = links.Any(link => Joins(link, sentence.Fact) && (sentence.Field.Length == 0 ? IsSame(link) : link.Type == LinkType.Conflict && link.Differs.Any(differs => differs.Field == sentence.Field)));
                if (!found) tell($"missed {(sentence.Field.Length == 0 ? "same" : sentence.Field)}: {Words(sentence.Fact)}");
                score = sentence.Field.Length == 0
                    ? score with { Same = score.Same + 1, SameFound = score.SameFound + (found ? 1 : 0) }
                    : score with { Conflicts = score.Conflicts + 1, ConflictsFound = score.ConflictsFound + (found ? 1 : 0) };
            }

            foreach (var link in links) score = Judge(link, score);
            return score;
        }

        private PairScore Judge(Link link, PairScore score)
        {
            if (!entries.TryGetValue(link.Members[0], out var one) || !entries.TryGetValue(link.Members[1], out var other)) return score;
            // What stands between the facts is of no fact, and two reports may have the same of it.
            if (one is null && other is null) return score;
            var (alike, otherwise) = (one is not null && other is not null && one.Fact == other.Fact && one.Field.Length == 0, one is not null && other is not null && one.Fact == other.Fact && one.Field.Length > 0);
            var merged = IsSame(link) && !alike;
            var contradicted = link.Type == LinkType.Conflict && !otherwise;
            if (merged || contradicted) tell($"false {link.Type} {link.Certainty}: {Said(one)} | {Said(other)}");
            return score with
            {
                FalseMerges = score.FalseMerges + (merged && link.Certainty <= Certainty.Probable ? 1 : 0),
                FalsePossible = score.FalsePossible + (merged && link.Certainty == Certainty.Possible ? 1 : 0),
                FalseConflicts = score.FalseConflicts + (contradicted ? 1 : 0),
            };
        }

        private static bool IsSame(Link link) => link.Type is LinkType.SameStatement or LinkType.SameAct;

        private bool Joins(Link link, string fact) => link.Members.All(member => entries.GetValueOrDefault(member)?.Fact == fact);

        private string Words(string fact) => $"{Of(pair.Told.First(told => told.Fact == fact), pair.One)} | {Of(pair.ToldByOther.First(told => told.Fact == fact), pair.Other)}";

        private string Said(PlantedSentence? sentence) => Of(sentence, sentence is not null && pair.Told.Contains(sentence) ? pair.One : pair.Other);

        private static string Of(PlantedSentence? sentence, Report report) => sentence is null ? "-" : sentence.Span.In(report.Text.Value).ToString();

        private ReportSketch Sketch(Report report, IReadOnlyList<PlantedSentence> told)
        {
            var read = Reader.Read(report);
            foreach (var statement in read.Statements) entries[statement.Id] = told.FirstOrDefault(sentence => sentence.Span.Contains(statement.Content[0].Start));
            foreach (var act in read.Acts) entries[act.Id] = told.FirstOrDefault(sentence => sentence.Span.Contains(act.Evidence[0].Start));
            return read.Sketch();
        }
    }
}
