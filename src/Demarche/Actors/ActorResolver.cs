using System.Collections.Immutable;
using Demarche.Language;
using Demarche.Reports;

namespace Demarche.Actors;

/// <summary>Says who is meant by the words of one report. Made for one report, asked in text order, used by one thread.
/// Making it scans the text once; both that and each question take time linear in the words looked at.</summary>
public sealed class ActorResolver
{
    private readonly World world;
    private readonly ReportNames names;
    private readonly ActorLedger ledger;
    private readonly List<(int Start, ReportPerson Person)> speakers = [];
    private readonly List<(int Start, Party Group)> groups = [];

    /// <param name="world">The tables.</param>
    /// <param name="report">Its <see cref="Report.Published"/> decides who held an office; without it only the report's own words do.</param>
    /// <param name="analysis">The report's words; with them names are found that neither the tables hold nor an office or title stands beside.</param>
    public ActorResolver(World world, Report report, TextAnalysis? analysis = null)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(report);
        (this.world, names, ledger) = (world, NamesOf(world, report, analysis).AsFound(), new(world));
    }

    /// <param name="world">The tables.</param>
    /// <param name="names">The names of the report, which others may ask as well.</param>
    internal ActorResolver(World world, ReportNames names) => (this.world, this.names, ledger) = (world, names.AsFound(), new(world));

    /// <summary>Every actor that the roles given so far refer to, with what those refer to in turn (offices, what they belong to, members), by id.</summary>
    public ImmutableArray<Actor> Used => ledger.Actors;

    /// <summary>The role of a speaker, addressee or source whose words are these: with an actor and an office where the report says enough, else with the spans alone.
    /// A pronoun is referred back to a person asked for before, so ask in text order.</summary>
    /// <param name="spans">In text order; may be empty.</param>
    /// <param name="speaks">He is somebody whom a later pronoun may mean: a speaker or source, not an addressee.</param>
    /// <param name="opposite">The id of the state with which the one has to do who is meant, so that he is not of it; none where nobody says.</param>
    public Role Resolve(ImmutableArray<TextSpan> spans, bool speaks = true, string? opposite = null)
    {
        if (spans.IsDefaultOrEmpty) return new([]);
        var party = new PartyReader(world, names, speakers, groups, spans[0].Cover(spans[^1]), opposite).Read(spans);
        if (speaks && party.Person is not null) speakers.Add((spans[0].Start, party.Person));
        if (speaks && !party.Members.IsDefaultOrEmpty) groups.Add((spans[0].Start, party));
        return new(spans, Use(party), party.Office is { } office && world.Find(office) is not null ? ledger.Use(office) : null);
    }

    /// <summary>Goes through a text for its names.</summary>
    internal static ReportNames NamesOf(World world, Report report, TextAnalysis? analysis) => new(world, report, analysis?.Language == ReadingLanguage.German ? new Strangers(analysis) : null);

    /// <summary>The role of an actor of the tables whom a word names that is no noun phrase: "russische", "US" in "US-Hilfe".</summary>
    /// <param name="spans">The words.</param>
    /// <param name="actor">The actor's id.</param>
    public Role Known(ImmutableArray<TextSpan> spans, string actor) => new(spans, ledger.Use(actor));

    /// <summary>The role of somebody whom neither the tables nor a name make known: an actor of this report alone.</summary>
    /// <param name="spans">The words.</param>
    /// <param name="name">What to call him.</param>
    public Role Stranger(ImmutableArray<TextSpan> spans, string name) => new(spans, ledger.UseBody(names.LocalId(name), name));

    /// <summary>Every mention that says who is meant, in text order; what it refers to is <see cref="Used"/> from then on. To be asked for behind the roles.</summary>
    public ImmutableArray<ActorMention> Mentions()
    {
        var mentions = ImmutableArray.CreateBuilder<ActorMention>();
        foreach (var span in new MentionFinder(world, names.Elements).Find())
            if (Resolve([span], speaks: false) is { Actor: { } actor } role) mentions.Add(new(span, actor, role.Office));
        return mentions.ToImmutable();
    }

    private string? Use(Party party)
    {
        if (party.Person is not null) return ledger.Use(party.Person);
        if (party.Body is { } body) return ledger.UseBody(names.LocalId(body), body);
        if (!party.Members.IsDefaultOrEmpty) return ledger.UseGroup(party.Members.Select(member => Use(member)!).ToArray());
        return party.Actor is { } actor && world.Find(actor) is not null ? ledger.Use(actor) : null;
    }
}
