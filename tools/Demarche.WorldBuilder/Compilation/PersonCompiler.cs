using Demarche.Actors;

namespace Demarche.WorldBuilder.Compilation;

/// <summary>Persons, their names and what they held.</summary>
internal sealed class PersonCompiler(WorldTable tables, ImageWriter image, TermTable terms)
{
    private readonly HashSet<string> surnames = new(StringComparer.Ordinal);

    public void Compile()
    {
        foreach (var row in tables.Rows("persons", 10)) Person(row);
        foreach (var row in tables.Rows("tenures", 6).Select(TenureRow.Parse).OrderBy(row => row.From)) Tenure(row);
    }

    private void Person(string[] row)
    {
        var (id, gender, alone) = (row[0], WorldCompiler.GenderOf(row[5]), row[7] == "yes");
        if (image.Has(WorldSection.ActorsById, id)) throw new InvalidDataException($"{id} stands twice.");
        image.Map(WorldSection.ActorsById, id, image.Row(WorldSection.Actors, image.Text(id), (int)ActorType.Person, image.Text(row[1]), image.Text(row[2]), image.Text(row[6]), 0, image.Text(row[8]), 0, 0));
        image.Map(WorldSection.PersonsById, id, (int)gender);
        foreach (var name in WorldTable.Alternatives(row[3])) terms.Add(name, new(TermKind.Person, id, gender));
        foreach (var surname in WorldTable.Alternatives(row[4])) Surname(surname, id, alone);
    }

    private void Surname(string surname, string person, bool alone)
    {
        image.Map(WorldSection.PersonsById, person, image.Text(surname));
        image.Map(WorldSection.PersonsBySurname, surname, image.Text(person));
        if (surnames.Add(surname) || alone) terms.AddWithCapital(surname, new(TermKind.Surname, alone ? person : null, Marks: alone ? TermMarks.Alone : 0));
    }

    private void Tenure(TenureRow tenure)
    {
        var row = image.Row(WorldSection.Tenures, image.Text(tenure.Person), image.Text(tenure.Office), tenure.From, tenure.Until, image.Text(tenure.Since), image.Text(tenure.To));
        image.Map(WorldSection.TenuresByPerson, tenure.Person, row);
        image.Map(WorldSection.TenuresByOffice, tenure.Office, row);
    }
}
