namespace Demarche.Language.En;

/// <summary>Takes the endings off words that no list has.</summary>
internal static class Endings
{
    public static string WithoutS(ReadOnlySpan<char> form)
    {
        if (form.EndsWith("ies", StringComparison.Ordinal) && form.Length > 4) return string.Concat(form[..^3], "y");
        if (form.EndsWith("sses", StringComparison.Ordinal) || form.EndsWith("ches", StringComparison.Ordinal) || form.EndsWith("shes", StringComparison.Ordinal) || form.EndsWith("xes", StringComparison.Ordinal)) return form[..^2].ToString();
        return form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal) && form.Length > 2 ? form[..^1].ToString() : form.ToString();
    }

    /// <summary>What "-ed" or "-ing" was put on: a verb of the lexicon with its e, its single consonant or its y, else as it stands.</summary>
    public static string Stem(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2) return stem.ToString();
        if (IsVerb(stem)) return stem.ToString();
        var withE = string.Concat(stem, "e");
        if (IsVerb(withE)) return withE;
        if (stem[^1] == stem[^2] && IsVerb(stem[..^1])) return stem[..^1].ToString();
        if (stem[^1] == 'i' && string.Concat(stem[..^1], "y") is var withY && IsVerb(withY)) return withY;
        return stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'f' or 'z') ? stem[..^1].ToString() : stem.ToString();
    }

    private static bool IsVerb(ReadOnlySpan<char> form) => Lexicon.English.Find(form).Has(WordClasses.Infinitive);
}
