using System.Globalization;

namespace Demarche.Language.De;

/// <summary>Numbers in figures as German prints them: 5.000; 1,5; 10'000; 2,5.</summary>
public static class Figures
{
    private const int Longest = 24;
    private const int MostFigures = 18;

    /// <summary>Stops and apostrophes part thousands, a comma the decimals; what is neither ("20.30", "1:0") is no number.</summary>
    public static bool TryParse(ReadOnlySpan<char> form, out decimal value)
    {
        value = 0;
        if (form.Length is 0 or > Longest || !char.IsAsciiDigit(form[0])) return false;
        Span<char> plain = stackalloc char[form.Length];
        var (length, group, comma) = (0, -1, false);
        foreach (var c in form)
        {
            if (char.IsAsciiDigit(c))
            {
                plain[length++] = c;
                if (group >= 0) group++;
            }
            else if (c is '.' or '\'' or '’' && !comma && group is -1 or 3)
            {
                if (group < 0 && length > 3) return false;
                group = 0;
            }
            else if (c == ',' && !comma && group is -1 or 3)
            {
                plain[length++] = '.';
                (comma, group) = (true, -1);
            }
            else
            {
                return false;
            }
        }

        return group is -1 or 3 && length <= MostFigures && decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
