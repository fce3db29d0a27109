using System.Globalization;
using Demarche.Record;
using Demarche.Web.Room;

namespace Demarche.Benchmarks.Room;

/// <summary>What readers ask for: pages by id, lists by date, searches with facets.</summary>
internal sealed class RoomQuestions
{
    private static readonly string[] Words = ["Regierung", "Präsident", "Verhandlungen", "Sanktionen", "Minister", "\"in Berlin\"", "Frieden", "Europa", "Milliarden", "Wahl"];

    private readonly string[] reports;
    private readonly string[] actors;

    public RoomQuestions(IRecord record)
    {
        reports = [.. record.Reports(new ReportQuery { Limit = 200, Offset = 100, NewestFirst = true }).Items.Select(report => report.Id)];
        actors = [.. record.Actors(new ActorQuery { Limit = 50 }).Items.Select(actor => actor.Actor.Id)];
    }

    /// <summary>The question of a reader in a round, with its kind.</summary>
    public (string Kind, string Address) Of(int reader, int round)
    {
        var number = (reader * 7919) + (round * 104_729);
        return (number % 10) switch
        {
            0 or 1 => ("a report by id", RoomVisit.ReportAddress(reports[number % reports.Length])),
            2 => ("a report by id, for programs", "/api" + RoomVisit.ReportAddress(reports[number % reports.Length])),
            3 => ("reports by date", "/reports?page=" + ((number % 40) + 1).ToString(CultureInfo.InvariantCulture)),
            4 => ("statements by date, for programs", "/api/statements?limit=25&offset=" + (number % 500).ToString(CultureInfo.InvariantCulture)),
            5 => ("statements of an actor, for programs", "/api/statements?limit=25&actor=" + Uri.EscapeDataString(actors[number % actors.Length])),
            6 or 7 => ("words with facets", "/?q=" + Uri.EscapeDataString(Words[number % Words.Length])),
            8 => ("an actor with facets", RoomVisit.ActorAddress(actors[number % actors.Length])),
            _ => ("all statements with facets", "/?page=" + ((number % 40) + 1).ToString(CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>Questions of each kind, in an order that stays; also those that few readers ask.</summary>
    public IEnumerable<IGrouping<string, (string Kind, string Address)>> Kinds(int each) => Enumerable.Range(0, each * 10).Select(round => Of(1, round))
        .Concat(Enumerable.Range(0, each).SelectMany(Rarely))
        .GroupBy(question => question.Kind)
        .OrderBy(kind => kind.Key, StringComparer.Ordinal);

    private IEnumerable<(string Kind, string Address)> Rarely(int round)
    {
        string Word() => Uri.EscapeDataString(Words[round % Words.Length]);
        yield return ("acts with facets", "/acts");
        yield return ("acts of an actor with facets", "/acts?actor=" + Uri.EscapeDataString(actors[round % actors.Length]));
        yield return ("actors", "/actors?page=" + ((round % 4) + 1).ToString(CultureInfo.InvariantCulture));
        yield return ("a form with facets", "/?form=direct");
        yield return ("a language with facets", "/?language=de");
        yield return ("days with facets", "/?from=2015-01-01&to=2015-06-30");
        yield return ("words of an actor with facets", "/?q=" + Word() + "&actor=" + Uri.EscapeDataString(actors[round % actors.Length]));
        yield return ("reports with words", "/reports?q=" + Word());
        yield return ("a report's acts by id", RoomVisit.ReportAddress(reports[round % reports.Length]) + "?show=acts");
        yield return ("links of a report, for programs", "/api/links/" + reports[round % reports.Length]);
        yield return ("two reports compared", "/compare?one=" + reports[round % reports.Length] + "&other=" + reports[(round + 1) % reports.Length]);
        yield return ("feed", "/feed.atom?q=" + Word());
    }

    /// <summary>One of each kind.</summary>
    public IEnumerable<(string Kind, string Address)> EachOnce() => Enumerable.Range(0, 40).Select(round => Of(1, round)).DistinctBy(question => question.Kind);
}
