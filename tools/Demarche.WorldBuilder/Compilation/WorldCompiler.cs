using System.Diagnostics.CodeAnalysis;
using Demarche.Actors;

namespace Demarche.WorldBuilder.Compilation;

/// <summary>Makes the image of the world of the tables in a folder.</summary>
internal sealed class WorldCompiler
{
    private readonly WorldTable tables;
    private readonly ImageWriter image = new();
    private readonly TermTable terms = new(WorldSection.TermsByWord);

    private WorldCompiler(string folder) => tables = new(folder);

    /// <exception cref="InvalidDataException">A table contradicts itself or another one.</exception>
    public static byte[] Compile(string folder)
    {
        var compiler = new WorldCompiler(folder);
        compiler.Words();
        compiler.States();
        compiler.Organisations();
        compiler.Agencies();
        compiler.Offices();
        compiler.Institutions();
        new PersonCompiler(compiler.tables, compiler.image, compiler.terms).Compile();
        foreach (var row in compiler.tables.Rows("given-names", 2)) compiler.terms.Add(row[0], new(TermKind.GivenName, Gender: GenderOf(row[1])));
        compiler.terms.WriteTo(compiler.image);
        var english = new TermTable(WorldSection.TermsByEnglishWord);
        new EnglishCompiler(compiler.tables, new(Path.Combine(folder, "en")), compiler.image, english).Compile();
        english.WriteTo(compiler.image);
        return compiler.image.ToBytes();
    }

    public static Gender GenderOf(string letter) => letter switch { "m" => Gender.Masculine, "f" => Gender.Feminine, _ => Gender.Unknown };

    private static string[] Alternatives(string column) => WorldTable.Alternatives(column);

    private void Words()
    {
        foreach (var row in tables.Rows("words", 2))
        {
            if (row[0] == "particle") continue;
            foreach (var word in Alternatives(row[1])) terms.AddWithCapital(word, Word(row[0]));
        }
    }

    public static TermEntry Word(string kind) => kind switch
    {
        "agency" => new(TermKind.AgencyNoun),
        "medium" => new(TermKind.MediumNoun),
        "alliance" => new(TermKind.AllianceNoun),
        "source" => new(TermKind.SourceNoun),
        "body" => new(TermKind.BodyNoun),
        "title" => new(TermKind.Title, Gender: Gender.Masculine),
        "human" => new(TermKind.Human, Gender: Gender.Masculine),
        "human-f" => new(TermKind.Human, Gender: Gender.Feminine),
        "human-any" => new(TermKind.Human),
        "title-f" => new(TermKind.Title, Gender: Gender.Feminine),
        _ => new(Enum.Parse<TermKind>(kind, ignoreCase: true)),
    };

    private void Actor(string id, ActorType type, string de, string en, string? country = null, string? code = null, string? wikidata = null, string? of = null, string? grammar = null)
    {
        if (image.Has(WorldSection.ActorsById, id)) throw new InvalidDataException($"{id} stands twice.");
        var row = image.Row(WorldSection.Actors, image.Text(id), (int)type, image.Text(de), image.Text(en), image.Text(country), image.Text(code), image.Text(wikidata), image.Text(of), image.Text(grammar));
        image.Map(WorldSection.ActorsById, id, row);
    }

    private void States()
    {
        foreach (var row in tables.Rows("states", 10))
        {
            var id = "state:" + row[0];
            Actor(id, ActorType.State, row[1], row[2], row[0], row[0], grammar: row[9]);
            foreach (var name in Alternatives(row[3]).Prepend(row[1])) terms.Add(name, new(TermKind.State, id));
            foreach (var stem in Alternatives(row[4])) terms.AddWithCapital(stem + "~", new(TermKind.Adjective, id));
            foreach (var people in Alternatives(row[5]))
            {
                foreach (var (form, gender) in PeopleForms.Singulars(people)) terms.Add(form, new(TermKind.National, id, gender));
                foreach (var plural in PeopleForms.Plurals(people)) terms.Add(plural, new(TermKind.People, id));
            }

            foreach (var name in Alternatives(row[8])) terms.Add(name, new(TermKind.Metonym, id, Marks: name.EndsWith("Hauses", StringComparison.Ordinal) ? TermMarks.Genitive : 0));
            Capitals(row, id);
        }

        // Used of Switzerland and its capital as they stand; "Schweizer" never takes an ending.
        terms.Add("Schweizer", new(TermKind.Adjective, "state:CHE"));
        Members();
    }

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "An id is lower case.")]
    private static string Slug(string name) => string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();

    private void Capitals(string[] row, string state)
    {
        if (row[7].Length == 0) return;
        var slug = Slug(row[7]);
        var names = Alternatives(row[6]);
        if (!image.Has(WorldSection.CapitalsByKey, state + "/" + slug)) image.Map(WorldSection.CapitalsByKey, state + "/" + slug, image.Text(names[0]), image.Text(row[7]));
        foreach (var name in names)
        {
            if (!image.Has(WorldSection.CitiesByName, name)) image.Map(WorldSection.CitiesByName, name, image.Text(slug));
            if (!"aeioé".Contains(name[^1], StringComparison.Ordinal) && name != "Rom" && !name.Contains(' ', StringComparison.Ordinal)) terms.Add(name + "er", new(TermKind.CityAdjective, state));
        }
    }

    private void Members()
    {
        foreach (var row in tables.Rows("members", 4))
            foreach (var code in row[1].Split(' '))
            {
                if (!image.Has(WorldSection.ActorsById, "state:" + code)) throw new InvalidDataException($"members.tsv: no state {code}");
                image.Map(WorldSection.MembersByOrganisation, row[0], image.Text("state:" + code), TenureRow.First(row[2]), row[3].Length == 0 ? DateOnly.MaxValue.DayNumber : TenureRow.First(row[3]));
            }
    }

    private void Organisations()
    {
        foreach (var row in tables.Rows("organisations", 8))
        {
            var type = row[1] switch { "alliance" => ActorType.Alliance, "government" => ActorType.Government, _ => ActorType.Organisation };
            Actor(row[0], type, row[2], row[3], row[5], row[6], of: row[7]);
            foreach (var name in Alternatives(row[4]).Prepend(row[2])) terms.Add(name, new(TermKind.Organisation, row[0]));
        }
    }

    private void Agencies()
    {
        foreach (var row in tables.Rows("agencies", 6))
        {
            Actor(row[0], ActorType.Agency, row[2], row[3], row[5], row[5] + "MED");
            var names = Alternatives(row[4]);
            if (!names.Contains("!" + row[2])) terms.Add(row[2], new(TermKind.Agency, row[0]));
            foreach (var name in names) terms.Add(name.TrimStart('!'), new(TermKind.Agency, row[0], Marks: name[0] == '!' ? TermMarks.Marked : 0));
        }
    }

    private void Offices()
    {
        foreach (var row in tables.Rows("offices", 7))
        {
            var (start, count) = image.List(Alternatives(row[6]));
            var number = image.Row(WorldSection.Offices, image.Text(row[0]), image.Text(row[1]), image.Text(row[2]), image.Text(row[3]), image.Text(row[5].TrimEnd('?')), row[5].EndsWith('?') ? 1 : 0, start, count);
            if (!image.Has(WorldSection.OfficesByKey, row[0])) image.Map(WorldSection.OfficesByKey, row[0], number);
            foreach (var word in Alternatives(row[4]))
                foreach (var (form, gender, plural) in OfficeForms.Of(word))
                    terms.Add(form, new(TermKind.Office, Gender: gender, Marks: plural ? TermMarks.Plural : 0, Office: number));
        }
    }

    private void Institutions()
    {
        foreach (var row in tables.Rows("institutions", 6))
        {
            var number = image.Row(WorldSection.Institutions, image.Text(row[0]), image.Text(row[1]), image.Text(row[2]), image.Text(row[4]), image.Text(row[5].TrimEnd('?')), row[5].EndsWith('?') ? 1 : 0);
            if (!image.Has(WorldSection.InstitutionsByKey, row[0])) image.Map(WorldSection.InstitutionsByKey, row[0], number);
            foreach (var word in Alternatives(row[3])) terms.Add(word, new(TermKind.Institution, Institution: number));
        }
    }
}
