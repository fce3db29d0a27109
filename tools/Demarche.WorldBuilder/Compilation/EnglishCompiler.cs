using Demarche.Actors;

namespace Demarche.WorldBuilder.Compilation;

/// <summary>The English words for the world: what the tables of <c>lexicon/world/en</c> add to those of <c>lexicon/world</c>.</summary>
internal sealed class EnglishCompiler(WorldTable world, WorldTable tables, ImageWriter image, TermTable terms)
{
    public void Compile()
    {
        foreach (var row in tables.Rows("words", 2))
            foreach (var word in WorldTable.Alternatives(row[1])) terms.AddWithCapital(word, WorldCompiler.Word(row[0]));
        States();
        Organisations();
        Agencies();
        Offices();
        Institutions();
        Persons();
        foreach (var row in world.Rows("given-names", 2)) terms.Add(row[0], new(TermKind.GivenName, Gender: WorldCompiler.GenderOf(row[1])));
    }

    private void States()
    {
        var names = world.Rows("states", 10).ToDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
        foreach (var row in tables.Rows("states", 6))
        {
            var id = "state:" + row[0];
            foreach (var name in WorldTable.Alternatives(row[1]).Prepend(names[row[0]])) Spelled(name, new(TermKind.State, id));
            foreach (var adjective in WorldTable.Alternatives(row[2])) Spelled(adjective, new(TermKind.Adjective, id));
            foreach (var (one, many) in EnglishForms.People(row[2], row[3]))
            {
                terms.Add(one, new(TermKind.National, id));
                terms.Add(many, new(TermKind.People, id));
            }

            foreach (var city in WorldTable.Alternatives(row[4])) Spelled(city.TrimStart('!'), new(city[0] == '!' ? TermKind.Metonym : TermKind.City, id));
            foreach (var name in WorldTable.Alternatives(row[5])) Spelled(name.TrimStart('!'), new(TermKind.Metonym, id));
        }
    }

    /// <summary>The name, and where it is one word without points the name in capitals as headlines and datelines have it.</summary>
    private void Spelled(string name, TermEntry entry)
    {
        terms.Add(name, entry);
        if (name.Length > 3 && name.All(char.IsLetter)) terms.Add(name.ToUpperInvariant(), entry);
    }

    private void Organisations()
    {
        var known = world.Rows("organisations", 8).ToDictionary(row => row[0], row => row, StringComparer.Ordinal);
        foreach (var row in known.Values)
            foreach (var name in WorldTable.Alternatives(row[4]).Prepend(row[2]).Prepend(row[3])) terms.Add(name, new(TermKind.Organisation, row[0]));
        foreach (var row in tables.Rows("organisations", 5))
            foreach (var (id, names) in EnglishForms.Bodies(row[0], row[1]))
            {
                if (!known.ContainsKey(id)) Body(id, names[0], row);
                foreach (var name in names) terms.AddWithCapital(name, new(TermKind.Organisation, id));
            }
    }

    private void Body(string id, string name, string[] row)
    {
        if (image.Has(WorldSection.ActorsById, id)) throw new InvalidDataException($"{id} stands twice.");
        var type = row[2] switch { "alliance" => ActorType.Alliance, "government" => ActorType.Government, "organisation" => ActorType.Organisation, _ => throw new InvalidDataException($"{id} has no type.") };
        var first = name.Split(' ').Select(word => word.Split('/')[0]);
        var (label, country) = (string.Join(' ', first), row[3]);
        image.Map(WorldSection.ActorsById, id, image.Row(WorldSection.Actors, image.Text(id), (int)type, image.Text(label), image.Text(label), image.Text(country), image.Text(row[4]), 0, 0, 0));
    }

    private void Agencies()
    {
        foreach (var row in world.Rows("agencies", 6))
        {
            var names = WorldTable.Alternatives(row[4]);
            foreach (var name in names.Append(names.Contains("!" + row[2]) ? "!" + row[3] : row[3]))
                terms.Add(name.TrimStart('!'), new(TermKind.Agency, row[0], Marks: name[0] == '!' ? TermMarks.Marked : 0));
        }
    }

    private void Offices()
    {
        var kinds = world.Rows("offices", 7).GroupBy(row => row[0], StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => rows.ToList(), StringComparer.Ordinal);
        foreach (var row in tables.Rows("offices", 3))
        {
            if (!kinds.TryGetValue(row[0], out var same)) throw new InvalidDataException($"en/offices.tsv: no office {row[0]}");
            var like = same.Find(other => other[5].TrimEnd('?') == row[2].TrimEnd('?')) ?? same[0];
            var (start, count) = image.List(WorldTable.Alternatives(like[6]));
            var number = image.Row(WorldSection.Offices, image.Text(row[0]), image.Text(like[1]), image.Text(like[2]), image.Text(like[3]), image.Text(row[2].TrimEnd('?')), row[2].EndsWith('?') ? 1 : 0, start, count);
            foreach (var form in WorldTable.Alternatives(row[1]))
                foreach (var spelling in TermExpansion.Expand(form))
                    foreach (var (words, plural) in EnglishForms.Numbers(spelling)) Phrase(words, new(TermKind.Office, Gender: EnglishForms.GenderOf(words), Marks: plural ? TermMarks.Plural : 0, Office: number));
        }
    }

    private void Institutions()
    {
        foreach (var row in tables.Rows("institutions", 3))
        {
            var like = world.Rows("institutions", 6).First(other => other[0] == row[0]);
            var number = image.Row(WorldSection.Institutions, image.Text(row[0]), image.Text(like[1]), image.Text(like[2]), image.Text(like[4]), image.Text(row[2].TrimEnd('?')), row[2].EndsWith('?') ? 1 : 0);
            foreach (var form in WorldTable.Alternatives(row[1]))
                foreach (var words in TermExpansion.Expand(form)) Phrase(words, new(TermKind.Institution, Institution: number));
        }
    }

    /// <summary>"prime minister", "Prime minister", "Prime Minister".</summary>
    private void Phrase(string[] words, TermEntry entry)
    {
        foreach (var form in EnglishForms.Capitals(words)) terms.Insert(form, entry);
    }

    private void Persons()
    {
        HashSet<string> surnames = new(StringComparer.Ordinal);
        foreach (var row in world.Rows("persons", 10))
        {
            var (id, gender, alone) = (row[0], WorldCompiler.GenderOf(row[5]), row[7] == "yes");
            foreach (var name in WorldTable.Alternatives(row[3]).Append(row[2]).SelectMany(EnglishForms.Plain)) terms.Add(name, new(TermKind.Person, id, gender));
            foreach (var surname in WorldTable.Alternatives(row[4]).SelectMany(EnglishForms.Plain)) Surname(surname, id, alone, surnames);
        }
    }

    private void Surname(string surname, string person, bool alone, HashSet<string> surnames)
    {
        if (!image.Lists(WorldSection.PersonsBySurname, surname, image.Text(person))) image.Map(WorldSection.PersonsBySurname, surname, image.Text(person));
        if (!surnames.Add(surname) && !alone) return;
        terms.Add(surname, new(TermKind.Surname, alone ? person : null, Marks: alone ? TermMarks.Alone : 0));
    }
}
