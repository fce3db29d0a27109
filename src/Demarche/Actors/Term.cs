namespace Demarche.Actors;

/// <summary>What a word or a run of words is to the resolver.</summary>
internal enum TermKind : byte
{
    /// <summary>A capitalised word that the tables do not know.</summary>
    Word,
    Definite,
    Genitive,
    Indefinite,
    Possessive,
    Preposition,
    Of,
    In,
    Conjunction,
    He,
    She,
    Former,

    /// <summary>"stellvertretende" before an office.</summary>
    Deputy,
    AgencyNoun,
    MediumNoun,

    /// <summary>What somebody's words are called: "Angaben" in "Angaben der NATO".</summary>
    SourceNoun,

    /// <summary>A word that ends the name of a company or a paper, not of a person.</summary>
    BodyNoun,
    AllianceNoun,
    Title,
    Adjective,
    CityAdjective,
    State,
    Metonym,

    /// <summary>A city or region that does not stand for its state's government.</summary>
    City,

    /// <summary>The plural of a people: Russen.</summary>
    People,

    /// <summary>Somebody of a people: der Norweger, die Britin.</summary>
    National,

    /// <summary>A word for a person that names neither office nor title: die Sozialdemokratin, der Konservative.</summary>
    Human,

    /// <summary>The people who work for somebody: "der Präsident und seine Spitzenbeamten".</summary>
    Staff,
    Organisation,
    Agency,
    Person,
    Surname,
    GivenName,
    Office,
    Institution,

    /// <summary>A person's name in a report, whether the tables know him or not.</summary>
    Named,

    /// <summary>A lower-case word inside a name, such as von or bin.</summary>
    Particle,

    /// <summary>A pronoun of several.</summary>
    They,
}

/// <summary>Grammatical gender as far as the words show it.</summary>
internal enum Gender : byte
{
    Unknown,
    Masculine,
    Feminine,
}

/// <summary>An entry of the index: the words behind the first one, and what all of them together mean. Terms of one first word are chained, the longest first.</summary>
internal sealed record Term(TermKind Kind, string[] Rest)
{
    /// <summary>The actor's id; of an adjective or metonym the state's; of a person the person's.</summary>
    public string? Actor { get; init; }

    public OfficeWord? Office { get; init; }

    public InstitutionWord? Institution { get; init; }

    public Gender Gender { get; init; }

    public bool Plural { get; init; }

    /// <summary>The words themselves stand in a genitive that the s alone does not show.</summary>
    public bool Genitive { get; init; }

    /// <summary>An everyday word that counts only in quotation marks or behind a word such as Zeitung.</summary>
    public bool Marked { get; init; }

    /// <summary>A surname that is enough by itself.</summary>
    public bool Alone { get; init; }

    public Term? Next { get; set; }
}

/// <summary>A row of <c>offices.tsv</c>.</summary>
internal sealed record OfficeWord(string Key, string Kind, string De, string En, string? Owner, bool OwnerIsDefault, string[] Also)
{
    public const int Width = 8;

    /// <summary>Whether somebody in an office of that key may be called by this word.</summary>
    public bool Means(ReadOnlySpan<char> key) => key.SequenceEqual(Key) || MeansAlso(key) || (Key is "ambassador" or "mayor" && key.StartsWith(Key)) || (Key == "minister" && key.EndsWith("-minister"));

    private bool MeansAlso(ReadOnlySpan<char> key)
    {
        foreach (var also in Also)
            if (key.SequenceEqual(also)) return true;
        return false;
    }

    public static OfficeWord Of(WorldImage image, int number)
    {
        var row = image.Row(WorldSection.Offices, number, Width);
        var also = row[7] == 0 ? [] : new string[row[7]];
        for (var i = 0; i < also.Length; i++) also[i] = image.Text(image.Table(WorldSection.Lists)[row[6] + i])!;
        return new(image.Text(row[0])!, image.Text(row[1])!, image.Text(row[2])!, image.Text(row[3])!, image.Text(row[4]), row[5] != 0, also);
    }
}

/// <summary>A row of <c>institutions.tsv</c>.</summary>
internal sealed record InstitutionWord(string Key, string De, string En, string CodeSuffix, string? Owner, bool OwnerIsDefault)
{
    public const int Width = 6;

    public static InstitutionWord Of(WorldImage image, int number)
    {
        var row = image.Row(WorldSection.Institutions, number, Width);
        return new(image.Text(row[0])!, image.Text(row[1])!, image.Text(row[2])!, image.Text(row[3])!, image.Text(row[4]), row[5] != 0);
    }
}
