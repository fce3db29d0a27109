namespace Demarche.Actors;

/// <summary>All terms of the world in one language by their first word. A term is made of its row when a text first asks for it; two threads may make the same one, which does no harm.</summary>
internal sealed class TermIndex(WorldImage image, WorldSection map)
{
    public const int Width = 6;

    private readonly Term?[] terms = new Term?[image.Table(WorldSection.Terms).Length / Width];
    private readonly OfficeWord?[] offices = new OfficeWord?[image.Table(WorldSection.Offices).Length / OfficeWord.Width];
    private readonly InstitutionWord?[] institutions = new InstitutionWord?[image.Table(WorldSection.Institutions).Length / InstitutionWord.Width];

    /// <summary>Every chain's terms with their first word.</summary>
    public IEnumerable<(string First, Term Term)> All
    {
        get
        {
            for (var slot = 0; slot < image.Table(map).Length; slot += 3)
            {
                if (image.Table(map)[slot] is not (not 0 and var first)) continue;
                for (var term = Find(image.Letters(first)); term is not null; term = term.Next) yield return (image.Text(first)!, term);
            }
        }
    }

    /// <summary>The first term that begins with the word; the others follow by <see cref="Term.Next"/>.</summary>
    public Term? Find(ReadOnlySpan<char> word)
    {
        var rows = image.Find(map, word);
        return rows.IsEmpty ? null : terms[rows[0]] ?? Chain(rows);
    }

    /// <summary>The first office of a kind that a word by itself names; none where it names no such one.</summary>
    public OfficeWord? Office(ReadOnlySpan<char> word, Func<OfficeWord, bool> suits)
    {
        for (var term = Find(word); term is not null; term = term.Next)
            if (term is { Rest.Length: 0, Office: { } office } && suits(office)) return office;
        return null;
    }

    public OfficeWord Office(int row) => offices[row] ??= OfficeWord.Of(image, row);

    public InstitutionWord Institution(int row) => institutions[row] ??= InstitutionWord.Of(image, row);

    private Term Chain(ReadOnlySpan<int> rows)
    {
        Term? next = null;
        for (var i = rows.Length - 1; i >= 0; i--) next = terms[rows[i]] = Make(image.Row(WorldSection.Terms, rows[i], Width), next);
        return next!;
    }

    // Kind, gender and marks in one number; where the further words stand and how many; actor; office and institution, each by row and one.
    private Term Make(ReadOnlySpan<int> row, Term? next)
    {
        var rest = row[2] == 0 ? [] : new string[row[2]];
        for (var i = 0; i < rest.Length; i++) rest[i] = image.Text(image.Table(WorldSection.Lists)[row[1] + i])!;
        return new((TermKind)(row[0] & 0xFF), rest)
        {
            Gender = (Gender)(row[0] >> 8 & 0xF),
            Plural = (row[0] & TermMarks.Plural) != 0,
            Genitive = (row[0] & TermMarks.Genitive) != 0,
            Marked = (row[0] & TermMarks.Marked) != 0,
            Alone = (row[0] & TermMarks.Alone) != 0,
            Actor = image.Text(row[3]),
            Office = row[4] == 0 ? null : Office(row[4] - 1),
            Institution = row[5] == 0 ? null : Institution(row[5] - 1),
            Next = next,
        };
    }
}

/// <summary>The bits of a term's first number above kind and gender.</summary>
internal static class TermMarks
{
    public const int Plural = 1 << 12;
    public const int Genitive = 1 << 13;
    public const int Marked = 1 << 14;
    public const int Alone = 1 << 15;
}
