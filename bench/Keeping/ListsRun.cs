using System.Diagnostics;
using Demarche.Record;
using Demarche.Record.Sqlite;

namespace Demarche.Benchmarks.Keeping;

/// <summary>How long a kept record takes for the lists that people ask for.</summary>
internal static class ListsRun
{
    private const int Rounds = 21;

    /// <summary>Each question with the median and the most milliseconds.</summary>
    public static IEnumerable<(string Question, double Median, double Most)> Run(string file)
    {
        using var record = SqliteRecord.Open(file, new SqliteRecordOptions { ReadOnly = true });
        var actors = record.Actors(new ActorQuery { Limit = Rounds }).Items.Select(entry => entry.Actor.Id).ToList();
        string[] words = ["Regierung", "sagen", "sein", "Präsident", "die"];
        string Actor(int round) => actors[round % actors.Count];
        string Word(int round) => words[round % words.Length];
        yield return Time("statements, newest", _ => record.Statements(new StatementQuery { NewestFirst = true }));
        yield return Time("statements by form", _ => record.Statements(new StatementQuery { Form = Statements.StatementForm.Direct, NewestFirst = true }));
        yield return Time("statements by speaker", round => record.Statements(new StatementQuery { Actor = Actor(round), NewestFirst = true }));
        yield return Time("statements by actor in any part", round => record.Statements(new StatementQuery { Actor = Actor(round), Part = null, NewestFirst = true }));
        yield return Time("statements with a frequent word", round => record.Statements(new StatementQuery { Words = Word(round), NewestFirst = true }));
        yield return Time("reports, newest", _ => record.Reports(new ReportQuery { NewestFirst = true }));
        yield return Time("search for a frequent word", round => record.Search(new SearchQuery(Word(round))));
        yield return Time("actors", _ => record.Actors(new ActorQuery()));
        yield return Time("facets of all", _ => record.Facets(new StatementQuery()));
    }

    private static (string, double, double) Time<T>(string question, Func<int, T> ask)
    {
        var taken = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            ask(round);
            taken.Add(clock.Elapsed.TotalMilliseconds);
        }

        return (question, taken.Order().ElementAt(Rounds / 2), taken.Max());
    }
}
