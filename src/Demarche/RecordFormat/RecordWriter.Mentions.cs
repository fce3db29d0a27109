using Demarche.Actors;
using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Time;

namespace Demarche.RecordFormat;

/// <content>What the running text mentions: the lines that only <see cref="RecordWriterOptions.Mentions"/> asks for.</content>
public sealed partial class RecordWriter
{
    private void Mentions(ReadReport read)
    {
        foreach (var actor in read.ActorMentions) Mention(read.Report, "actor", actor.Span, () => Actor(actor));
        foreach (var time in read.Times) Mention(read.Report, "time", time.Span, () => Time(time));
        foreach (var quantity in read.Quantities) Mention(read.Report, "quantity", quantity.Span, () => Quantity(quantity, read.Report.Text));
    }

    private void Mention(Report report, string type, TextSpan span, Action properties) => Line("mention", () =>
    {
        json.WriteString("report", report.Id);
        json.WriteString("type", type);
        Spans("spans", [span], report.Text);
        properties();
    });

    private void Actor(ActorMention mention)
    {
        json.WriteString("actor", mention.Actor);
        Text("office", mention.Office);
    }

    private void Time(TimeExpression time)
    {
        Text("value", time.Value);
        Name("basis", time.Basis);
        Text("range", time.Range);
        json.WriteStartObject("timex");
        json.WriteString("type", time.Timex.TypeName);
        json.WriteString("value", time.Timex.Value);
        json.WriteEndObject();
    }

    private void Quantity(Quantity quantity, FrozenText text)
    {
        Number("value", quantity.Value);
        Number("min", quantity.Min);
        Number("max", quantity.Max);
        Text("unit", quantity.Unit);
        Name("bound", quantity.Bound);
        if (quantity.About) json.WriteBoolean("about", true);
        if (quantity.Of is { } of && !withoutWords) json.WriteString("of", of.In(text.Value));
    }

    private void Number(string name, decimal? value)
    {
        if (value is { } known) json.WriteNumber(name, known);
    }
}
