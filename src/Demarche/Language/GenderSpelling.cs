namespace Demarche.Language;

/// <summary>Words for people of any gender: "Diplomat:innen", "Sprecher*in", "Minister/-in", "SprecherInnen". They inflect as the feminine does.</summary>
internal static class GenderSpelling
{
    /// <summary>Longer words have no such spelling.</summary>
    private const int Longest = 64;

    private const string Marks = ":*/_";

    /// <summary>Writes the feminine form.</summary>
    /// <returns>Its length; -1 where the form is none of these.</returns>
    public static int TryWrite(ReadOnlySpan<char> form, Span<char> written)
    {
        if (form.Length is < 5 or > Longest) return -1;
        var ending = form.EndsWith("innen", StringComparison.OrdinalIgnoreCase) ? 5 : form.EndsWith("in", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        var at = form.Length - ending;
        if (ending == 0 || at < 3) return -1;
        var stem = form[at] == 'I' && char.IsLower(form[at - 1]) ? at : Stem(form, at);
        if (stem < 3) return -1;
        form[..stem].CopyTo(written);
        form[at..].ToLowerInvariant(written[stem..]);
        return stem + ending;
    }

    private static int Stem(ReadOnlySpan<char> form, int ending)
    {
        var mark = form[ending - 1] == '-' ? ending - 2 : ending - 1;
        return mark > 0 && Marks.Contains(form[mark]) && char.IsLower(form[ending]) ? mark : -1;
    }
}
