using System.Reflection;

namespace Demarche.Actors;

/// <summary>What the project knows of the world: states, organisations, agencies, offices and who held them, compiled of <c>lexicon/world/*.tsv</c>.
/// Opened once when first asked for and read in place; safe for use by several threads.</summary>
public sealed partial class World
{
    internal const int ActorWidth = 9;

    private const string Resource = "models/world.image";

    private static readonly Lazy<World> Table = new(() => Open(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
        ?? throw new InvalidOperationException($"The library carries no '{Resource}'.")));

    private readonly WorldImage image;
    private readonly Actor?[] actors;
    private readonly Tenure?[] tenures;
    private readonly OfficeActors offices;

    private World(WorldImage image)
    {
        (this.image, Terms, EnglishTerms) = (image, new(image, WorldSection.TermsByWord), new(image, WorldSection.TermsByEnglishWord));
        actors = new Actor?[image.Table(WorldSection.Actors).Length / ActorWidth];
        tenures = new Tenure?[image.Table(WorldSection.Tenures).Length / Tenure.Width];
        offices = new(this, image);
    }

    /// <summary>The tables that the library carries.</summary>
    public static World Shared => Table.Value;

    /// <summary>Every actor of the tables, offices and institutions aside: those are made from an owner and a key.</summary>
    public IEnumerable<Actor> Actors => Enumerable.Range(0, actors.Length).Select(ActorAt);

    /// <summary>The German words.</summary>
    internal TermIndex Terms { get; }

    internal TermIndex EnglishTerms { get; }

    internal IEnumerable<Tenure> Tenures => Enumerable.Range(0, tenures.Length).Select(TenureAt);

    /// <summary>The actor of an id such as <c>state:RUS</c>, <c>office:RUS/foreign-minister</c> or <c>org:RUS/foreign-ministry</c>; none for an id that the tables do not hold.</summary>
    public Actor? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var rows = image.Find(WorldSection.ActorsById, id);
        return rows.IsEmpty ? offices.Find(id) : ActorAt(rows[0]);
    }

    /// <summary>Who held an office on a day, if the tables name exactly one person; a month or a year counts if he held it all through.</summary>
    /// <param name="officeId">An id such as <c>office:RUS/foreign-minister</c>.</param>
    /// <param name="date">EDTF: a day, month or year.</param>
    public Actor? Holder(string officeId, string date) => DayRange.Parse(date) is { } days && Holder(officeId, days) is { } holder ? Find(holder) : null;

    /// <summary>Whether a state belongs to an organisation or alliance on a day, as far as the tables know its members.</summary>
    /// <param name="organisation">An id such as <c>org:NATO</c>.</param>
    /// <param name="state">An id such as <c>state:SWE</c>.</param>
    /// <param name="date">EDTF: a day, month or year; of a month or year every day.</param>
    public bool IsMember(string organisation, string state, string date) => Members(organisation, date).Contains(state);

    /// <summary>The ids of the states that belong to an organisation or alliance on a day, sorted; none where the tables hold none.</summary>
    public IReadOnlyList<string> Members(string organisation, string date)
    {
        List<string> members = [];
        if (DayRange.Parse(date) is not { } days) return members;
        var rows = image.Find(WorldSection.MembersByOrganisation, organisation);
        for (var i = 0; i < rows.Length; i += 3)
            if (rows[i + 1] <= days.First.DayNumber && days.After.DayNumber <= rows[i + 2]) members.Add(image.Text(rows[i])!);
        return members;
    }

    /// <summary>The offices that the tables give a person, in the order of time.</summary>
    /// <param name="person">The actor's id; of an actor who is no person there are none.</param>
    public IReadOnlyList<OfficeTerm> TermsOf(string person)
    {
        List<OfficeTerm> terms = [];
        foreach (var row in image.Find(WorldSection.TenuresByPerson, person)) terms.Add(Tenure.TermOf(image, row));
        return terms;
    }

    /// <summary>The tables know the person, by the actor's id, as a woman; her office is then named accordingly.</summary>
    public bool IsWoman(string person) => GenderOfPerson(person) == Gender.Feminine;

    /// <summary>Of tables that lie in memory, for tests of damaged ones.</summary>
    internal static unsafe World Open(byte[] bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        return new(new(pinned, (byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), pinned.Length));
    }

    internal string? Holder(string officeId, DayRange days)
    {
        string? holder = null;
        foreach (var tenure in TenuresOfOffice(officeId))
        {
            if (!tenure.Covers(days) || tenure.Person == holder) continue;
            if (holder is not null) return null;
            holder = tenure.Person;
        }

        return holder;
    }

    internal TenureList TenuresOfPerson(string person) => new(this, image.Find(WorldSection.TenuresByPerson, person));

    internal TenureList TenuresOfOffice(string office) => new(this, image.Find(WorldSection.TenuresByOffice, office));

    internal Tenure TenureAt(int row) => tenures[row] ??= Tenure.Of(image, row);

    internal Actor ActorAt(int row) => actors[row] ??= Make(image.Row(WorldSection.Actors, row, ActorWidth));

    /// <summary>The ids of the persons of that surname.</summary>
    internal string[] PersonsOfSurname(string surname) => Texts(image.Find(WorldSection.PersonsBySurname, surname));

    internal string[] SurnamesOf(string person) => image.Find(WorldSection.PersonsById, person) is [_, .. var surnames] ? Texts(surnames) : [];

    internal Gender GenderOfPerson(string person) => image.Find(WorldSection.PersonsById, person) is [var gender, ..] ? (Gender)gender : Gender.Unknown;

    /// <summary>The short name of the capital that a word names, such as <c>kyiv</c> for Kiew.</summary>
    internal string? CityOf(string word) => image.Find(WorldSection.CitiesByName, word) is [var city, ..] ? image.Text(city) : null;

    /// <summary>The word that an office's key stands for.</summary>
    internal OfficeWord? Office(string key) => image.Find(WorldSection.OfficesByKey, key) is [var row, ..] ? Terms.Office(row) : null;

    private static unsafe World Open(Stream stream)
    {
        if (stream is UnmanagedMemoryStream memory) return new(new(memory, memory.PositionPointer, memory.Length));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Open(bytes);
    }

    private string[] Texts(ReadOnlySpan<int> ids)
    {
        var texts = ids.IsEmpty ? [] : new string[ids.Length];
        for (var i = 0; i < texts.Length; i++) texts[i] = image.Text(ids[i])!;
        return texts;
    }

    // Id, type, German and English name, country, code, Wikidata item, owner, grammar.
    private Actor Make(ReadOnlySpan<int> row) => new(image.Text(row[0])!, (ActorType)row[1], image.Text(row[2])!, image.Text(row[3]))
    {
        Country = image.Text(row[4]),
        Code = image.Text(row[5]),
        Wikidata = image.Text(row[6]),
        Of = image.Text(row[7]),
    };
}
