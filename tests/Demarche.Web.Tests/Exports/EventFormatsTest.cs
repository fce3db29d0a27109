using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Demarche.Web.Tests.Exports;

/// <summary>Holds the exports of events against the PLOVER manual (draft 2.0) and the codebooks of GDELT 2.0.</summary>
public sealed class EventFormatsTest(ExportingRecord exporting) : IClassFixture<ExportingRecord>
{
    private static readonly string[] Types =
        ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];

    private static readonly string[] Fields =
    [
        "id", "date", "actor", "event", "has_event", "time", "enddate", "endtime", "recipient", "event_loc", "event_text", "quad_code", "event_scale", "mode", "context", "link", "text", "text_info",
        "cite_info", "coder", "coded_date", "coded_time", "comment",
    ];

    private static readonly string[] EntityFields = ["code", "sector", "entity_text", "identifier_id", "identifier_text", "religion", "ethnicity", "office", "gender", "age"];

    [Fact]
    public void Plover_KeepsTheRules()
    {
        var events = exporting.Lines("plover");
        Assert.Equal(6, events.Count);
        Assert.All(events, one =>
        {
            Assert.All(one.EnumerateObject(), property => Assert.Contains(property.Name, Fields));
            Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", one.GetProperty("date").GetString());
            Assert.NotEqual(0, one.GetProperty("actor").GetArrayLength());
            Assert.All(one.GetProperty("event").EnumerateArray(), type => Assert.Contains(type.GetString(), Types));
            Assert.InRange(one.GetProperty("quad_code").GetInt32(), 1, 4);
            Assert.All(one.GetProperty("actor").EnumerateArray().Concat(one.GetProperty("recipient").EnumerateArray()), Entity);
            Assert.True(one.GetProperty("text_info").GetProperty("start").GetInt32() < one.GetProperty("text_info").GetProperty("end").GetInt32());
        });
        var delivered = events.First(one => one.GetProperty("event")[0].GetString() == "AID");
        Assert.Equal(("2022-01-26", "USA", "UKR", 2), (delivered.GetProperty("date").GetString(), Code(delivered, "actor"), Code(delivered, "recipient"), delivered.GetProperty("quad_code").GetInt32()));
    }

    [Fact]
    public void GdeltEvents_KeepTheRules()
    {
        var rows = Rows("gdelt-events");
        Assert.Equal(6, rows.Count);
        Assert.All(rows, cells =>
        {
            Assert.Equal(61, cells.Length);
            Assert.True(long.Parse(cells[0], CultureInfo.InvariantCulture) > 0);
            Assert.Equal((cells[1][..6], cells[1][..4]), (cells[2], cells[3]));
            Assert.Matches("^[0-9]{8}$", cells[1]);
            Assert.InRange(decimal.Parse(cells[4], CultureInfo.InvariantCulture), 2022m, 2022.2m);
            Assert.Matches("^[0-9]{2,4}$", cells[26]);
            Assert.StartsWith(cells[27], cells[26], StringComparison.Ordinal);
            Assert.Equal(cells[26][..2], cells[28]);
            Assert.InRange(int.Parse(cells[29], CultureInfo.InvariantCulture), 1, 4);
            Assert.InRange(decimal.Parse(cells[30], CultureInfo.InvariantCulture), -10, 10);
            Assert.All((int[])[35, 43, 51], place => Assert.Equal("0", cells[place]));
            Assert.Matches("^[0-9]{14}$", cells[59]);
            Assert.True(Uri.IsWellFormedUriString(cells[60], UriKind.Absolute));
        });
        Assert.Equal(rows.Count, rows.Select(cells => cells[0]).Distinct().Count());
    }

    [Fact]
    public void GdeltMentions_KeepTheRulesAndBelongToEvents()
    {
        var events = Rows("gdelt-events").Select(cells => cells[0]).ToHashSet();
        var rows = Rows("gdelt-mentions");
        Assert.Equal(6, rows.Count);
        Assert.All(rows, cells =>
        {
            Assert.Equal(16, cells.Length);
            Assert.Contains(cells[0], events);
            Assert.Matches("^[0-9]{14}$", cells[1]);
            Assert.Matches("^[0-9]{14}$", cells[2]);
            Assert.InRange(int.Parse(cells[3], CultureInfo.InvariantCulture), 1, 6);
            Assert.True(int.Parse(cells[6], CultureInfo.InvariantCulture) >= 1);
            Assert.All(cells[7..10], cell => Assert.InRange(int.Parse(cell, CultureInfo.InvariantCulture), -1, int.Parse(cells[12], CultureInfo.InvariantCulture)));
        });
    }

    private static void Entity(JsonElement entity)
    {
        Assert.All(entity.EnumerateObject(), property => Assert.Contains(property.Name, EntityFields));
        Assert.Matches(new Regex("^[A-Z-]{3}$", RegexOptions.None, TimeSpan.FromSeconds(1)), entity.GetProperty("code").GetString());
    }

    private static string? Code(JsonElement one, string side) => one.GetProperty(side)[0].GetProperty("code").GetString();

    private List<string[]> Rows(string format) => [.. exporting.Text(format).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t'))];
}
