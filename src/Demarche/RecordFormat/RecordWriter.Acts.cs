using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.RecordFormat;

/// <content>The lines of acts.</content>
public sealed partial class RecordWriter
{
    private void ActLine(Act act, FrozenText text) => Line("act", () =>
    {
        Text("id", act.Id);
        Text("report", act.Report);
        json.WriteString("name", FormatNames.Of(act.Name));
        Text("qualifier", act.Code.Qualifier);
        Text("plover", act.Code.Plover);
        Text("cameo", act.Code.Cameo);
        List("actors", act.Actors, role => RoleObject(role, text));
        List("recipients", act.Recipients, role => RoleObject(role, text));
        Words("matter", act.Matter, text);
        List("items", act.Items, item => Item(item, text));
        Words("condition", act.Condition, text);
        if (act.Time is { } time) Time(time, text);
        RoleValue("place", act.Place, text);
        json.WriteString("status", FormatNames.Of(act.Status));
        Text("onWord", act.OnWord);
        List("relates", act.Relates, Relation);
        Spans("evidence", act.Evidence, text);
        json.WriteString("origin", FormatNames.Of(act.Origin));
        Text("rule", act.Rule);
    });

    private void Item(Quantities.Quantity item, FrozenText text)
    {
        json.WriteStartObject();
        Quantity(item, text);
        Spans("spans", [item.Span], text);
        json.WriteEndObject();
    }

    private void Relation(ActRelation relation)
    {
        json.WriteStartObject();
        json.WriteString("type", FormatNames.Of(relation.Type));
        json.WriteString("act", relation.Act);
        json.WriteEndObject();
    }

    private void Words(string name, System.Collections.Immutable.ImmutableArray<TextSpan> spans, FrozenText text)
    {
        if (spans.IsDefaultOrEmpty) return;
        json.WriteStartObject(name);
        Spans("spans", spans, text);
        json.WriteEndObject();
    }
}
