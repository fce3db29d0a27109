using Demarche.Actors;
using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.Evaluation.Acts;

/// <summary>What the reader finds in a marked sentence, in the form of the gold.</summary>
public static class ReaderActs
{
    private static readonly Reader Reader = new();

    public static IReadOnlyList<MarkedAct> Of(MarkedSentence sentence, string language = "de")
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var text = FrozenText.Freeze(sentence.Text);
        return Of(Reader.Read(new Report { Id = ReportId.Of(sentence.Place, text), Uri = sentence.Place, Text = text, Language = language }));
    }

    /// <summary>The acts of a report that was read.</summary>
    public static IReadOnlyList<MarkedAct> Of(ReadReport read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var speakers = read.Statements.Where(statement => statement.Speaker is not null).ToDictionary(statement => statement.Id, statement => statement.Speaker!, StringComparer.Ordinal);
        return [.. read.Acts.Select(act => Of(act, speakers))];
    }

    private static MarkedAct Of(Act act, Dictionary<string, Role> speakers)
    {
        Dictionary<string, IReadOnlyList<TextSpan>> roles = new(StringComparer.Ordinal)
        {
            ["actor"] = [.. act.Actors.SelectMany(role => role.Spans)],
            ["recipient"] = [.. act.Recipients.SelectMany(role => role.Spans)],
            ["matter"] = [.. act.Matter],
            ["items"] = [.. act.Items.Select(item => item.Span)],
            ["condition"] = [.. act.Condition],
            ["time"] = act.Time is { } time ? [.. time.Spans] : [],
            ["place"] = act.Place is { } place ? [.. place.Spans] : [],
            ["word"] = act.OnWord is { } word && speakers.GetValueOrDefault(word) is { } speaker ? [.. speaker.Spans] : [],
        };
        return new(act.Name, act.Status, roles.Where(role => role.Value.Count > 0).ToDictionary(StringComparer.Ordinal));
    }
}
