using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Acts;
using Demarche.Quantities;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Web.Tests.Exports;

/// <summary>Acts with anything in any place, the same for the same seed: words that overlap, that begin or end in white space or inside of a word, several parties at the same words.</summary>
internal sealed class AnyActs(int seed)
{
    private const string Text =
        "Erste 😊 [Meldung] | *Neu*\n\n  Die USA lieferten am Mittwoch rund 300 bis 400 Raketen und 5.000 Helme an die Ukraine; „Wir_helfen\\ ->  weiter“, sagte 🇩🇪 Blinken.\n\nRussland forderte \u00A0in Genf eine Antwort der NATO.\t\r\nSie wies das zurück; China lobte sie.";

    private static readonly string[] Actors = ["state:USA", "state:RUS", "state:CHN", "org:NATO", "state:UKR"];
    private static readonly string[] Days = ["2022-01-26", "2022-01", "2022-33", "2022-01-26/2022-01-28", "2022-01-26/.."];

    private readonly Random random = new(seed);

    /// <summary>The fields that can be changed in a file.</summary>
    public static IReadOnlyList<string> Fields { get; } =
        ["name", "qualifier", "status", "actors", "recipients", "matter", "items", "condition", "time.value", "time.spans", "place.actor", "place.spans", "onWord", "relates"];

    public ReadReport Read(string uri)
    {
        var sketch = new Sketch(uri, Text) { Published = "2022-01-27" };
        sketch.Knows([.. Actors.Select(id => new Actor(id, ActorType.State, id, id))]);
        sketch.Knows(new Actor("office:USA/president", ActorType.Office, "Präsident", "President"));
        sketch.Says(StatementForm.Direct, "„Wir_helfen\\ ->  weiter“", sketch.Role("Blinken"), "sagte");
        sketch.Says(StatementForm.Indirect, "China lobte sie");
        var read = sketch.Read();
        string[] told = ["Die USA lieferten", "300 bis 400 Raketen", "Russland forderte", "Sie wies das zurück", "China lobte"];
        var ids = told.Select(words => ActId.Of(read.Report.Id, [sketch.Find(words)], read.Report.Text)).ToList();
        return read with { Acts = [.. told.Select((words, place) => Act(read, ids, place, sketch.Find(words)))] };
    }

    /// <summary>One act, one of its fields, and the act with another value there.</summary>
    public (Act Act, string Field, Act Changed) Changed(ReadReport read)
    {
        var (act, field) = (One(read.Acts), One(Fields));
        var other = Act(read, [.. read.Acts.Select(one => one.Id)], read.Acts.IndexOf(act), act.Evidence[0]);
        return (act, field, field switch
        {
            "name" => act with { Code = ActTable.Shared.Find(One(ActTable.Shared.Rows.Where(row => row.Qualifier == act.Code.Qualifier).Select(row => row.Name).ToList()), act.Code.Qualifier) },
            "qualifier" => act with { Code = One(ActTable.Shared.Rows.Where(row => row.Name == act.Name).ToList()) },
            "status" => act with { Status = other.Status },
            "actors" => act with { Actors = Parties(act.Actors) },
            "recipients" => act with { Recipients = Parties(act.Recipients) },
            "matter" => act with { Matter = Near(act.Matter, other.Matter) },
            "items" => act with { Items = Items(act.Items) },
            "condition" => act with { Condition = Near(act.Condition, other.Condition) },
            "time.value" => act with { Time = act.Time is { Spans.IsEmpty: false } time ? time with { Value = One(Days) } : new TimeReference(One(Days), "explicit", []) },
            "time.spans" => act with { Time = act.Time is { Value: not null } time ? time with { Spans = Near(time.Spans, Words(2)) } : act.Time },
            "place.actor" => act with { Place = act.Place is { Spans.IsEmpty: false } place ? place with { Actor = One(Actors) } : act.Place },
            "place.spans" => act with { Place = act.Place is { Spans.Length: 1, Actor: not null } place ? place with { Spans = Near(place.Spans, [Wider(place.Spans[0])]) } : act.Place },
            "onWord" => act with { OnWord = other.OnWord },
            _ => act with { Relates = Relations(act.Relates, read, act.Id) },
        });
    }

    private Act Act(ReadReport read, List<string> ids, int place, TextSpan evidence) => new()
    {
        Id = ids[place],
        Report = read.Report.Id,
        Code = One(ActTable.Shared.Rows.ToList()),
        Status = One(Enum.GetValues<ActStatus>()),
        Evidence = [evidence],
        Actors = [.. Some(3, Party)],
        Recipients = [.. Some(2, Party)],
        Matter = Words(2),
        Items = [.. Some(3, Item)],
        Condition = Words(1),
        Time = Chance() ? new TimeReference(One(Days), "explicit", Words(1)) : null,
        Place = Chance() ? Party() : null,
        OnWord = Chance() ? One(read.Statements).Id : null,
        Relates = [.. Some(3, () => new ActRelation(One(Enum.GetValues<RelationType>()), One(ids))).Where(relation => relation.Act != ids[place]).DistinctBy(relation => relation.Act)],
    };

    private Role Party() => new Role(Words(2), One([null, .. Actors]), Chance() ? null : "office:USA/president") is { Spans.IsEmpty: false } role ? role : Named();

    private Role Named() => new(Words(2), One(Actors), Chance() ? null : "office:USA/president");

    private Quantity Item()
    {
        var words = Wider(Word());
        var of = new TextSpan(words.End - 1 - random.Next(words.Length), words.End);
        var item = new Quantity(words, One([null, "t", "piece", "EUR"])) { Bound = Chance() ? One(Enum.GetValues<Bound>()) : null, About = Chance(), Of = Chance() && Fits(of) ? of : null };
        return Chance() ? item with { Value = random.Next(-5, 90_000) / 10m } : Chance() ? item with { Min = random.Next(100), Max = Chance() ? null : 100 + random.Next(100) } : item with { Max = random.Next(100) };
    }

    // One other, one less or one more.
    private ImmutableArray<Role> Parties(ImmutableArray<Role> now)
    {
        var marked = now.Select((role, at) => (role, at)).Where(one => !one.role.Spans.IsEmpty).Select(one => one.at).ToList();
        if (marked.Count == 0 || Chance()) return now.Add(Named() with { Spans = [Core(Word())] });
        var at = One(marked);
        return Chance() ? now.RemoveAt(at) : now.SetItem(at, now[at] with { Actor = One(Actors) });
    }

    private ImmutableArray<Quantity> Items(ImmutableArray<Quantity> now)
    {
        if (now.IsEmpty || Chance()) return now.Add(Item() is var more ? more with { Span = Core(more.Span), Of = null } : null!);
        var at = random.Next(now.Length);
        return random.Next(5) switch
        {
            0 => now.RemoveAt(at),
            1 => now.SetItem(at, now[at] with { Unit = One([null, "t", "km"]) }),
            2 => now.SetItem(at, now[at] with { About = !now[at].About }),
            3 => now.SetItem(at, now[at] with { Bound = One(Enum.GetValues<Bound>()) }),
            _ => now.SetItem(at, now[at] with { Value = 42, Min = null, Max = null }),
        };
    }

    private ImmutableArray<ActRelation> Relations(ImmutableArray<ActRelation> now, ReadReport read, string self)
    {
        var more = read.Acts.Select(act => act.Id).Where(id => id != self && now.All(relation => relation.Act != id)).ToList();
        if (now.IsEmpty || (more.Count > 0 && Chance())) return now.Add(new ActRelation(One(Enum.GetValues<RelationType>()), One(more)));
        var at = random.Next(now.Length);
        return Chance() ? now.RemoveAt(at) : now.SetItem(at, now[at] with { Type = One(Enum.GetValues<RelationType>()) });
    }

    private ImmutableArray<TextSpan> Words(int most)
    {
        var spans = new List<TextSpan>();
        foreach (var span in Some(most, Word).Order())
            if (spans.Count == 0 || span.Start >= spans[^1].End) spans.Add(span);
        return [.. spans];
    }

    // A stretch that holds more than white space and cuts no pair in two.
    private TextSpan Word()
    {
        while (true)
        {
            var start = random.Next(Text.Length - 1);
            var span = new TextSpan(start, Math.Min(Text.Length, start + 1 + random.Next(20)));
            if (Fits(span) && !span.In(Text).IsWhiteSpace()) return span;
        }
    }

    // A format of whole tokens knows nothing of white space at the ends of what is new; what is the same but for that counts as unchanged.
    private static ImmutableArray<TextSpan> Near(ImmutableArray<TextSpan> now, ImmutableArray<TextSpan> other) =>
        [.. other.Select(span => now.Select(known => (TextSpan?)known).FirstOrDefault(known => Core(known!.Value) == Core(span)) ?? Core(span)).Distinct()];

    private static TextSpan Core(TextSpan span)
    {
        var words = span.In(Text);
        return new TextSpan(span.End - words.TrimStart().Length, span.Start + words.TrimEnd().Length);
    }

    private static TextSpan Wider(TextSpan span) => span.End < Text.Length && Fits(new TextSpan(span.Start, span.End + 1)) ? new TextSpan(span.Start, span.End + 1) : span;

    private static bool Fits(TextSpan span) => !char.IsLowSurrogate(Text[span.Start]) && (span.End == Text.Length || !char.IsLowSurrogate(Text[span.End]));

    private bool Chance() => random.Next(2) == 0;

    private T One<T>(IReadOnlyList<T> values) => values[random.Next(values.Count)];

    private List<T> Some<T>(int most, Func<T> one) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => one())];
}
