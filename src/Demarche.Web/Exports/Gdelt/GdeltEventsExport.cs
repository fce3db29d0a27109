using System.Globalization;
using System.Text;

namespace Demarche.Web.Exports.Gdelt;

/// <summary>Events shaped as those of GDELT 2.0: 61 tab-separated columns without a heading. Places have no coordinates here, and tone is not measured: their columns are empty, types 0.</summary>
internal sealed class GdeltEventsExport : IExportFormat
{
    /// <summary>How many columns an event has.</summary>
    public const int Columns = 61;

    public string Name => "gdelt-events";

    public string Extension => ".export.CSV";

    public string MediaType => "text/tab-separated-values";

    public void Write(Stream output, ExportSelection selection, ExportContext context)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        foreach (var one in GdeltEvent.All(selection, context)) GdeltEvent.Row(text, Cells(one));
    }

    private static IEnumerable<string> Cells(GdeltEvent one)
    {
        var (day, cameo) = (one.Days.Digits, one.Act.Code.Cameo);
        var root = Codes.Root(cameo);
        string[] time = [one.Number, day, day[..6], day[..4], Fraction(one.Days.First)];
        string[] codes =
        [
            one.Act.OnWord is null ? "1" : "0", cameo, cameo[..Math.Min(3, cameo.Length)], cameo[..2], ((int)root.Quarter).ToString(CultureInfo.InvariantCulture), root.Goldstein, "1", "1", "1", "",
        ];
        string[] place = ["0", "", "", "", "", "", "", ""];
        return [.. time, .. one.Side(one.Act.Actors.FirstOrDefault()), .. one.Side(one.Act.Recipients.FirstOrDefault()), .. codes, .. place, .. place, .. place, one.Added, one.Report.Address ?? one.Report.Report.Uri];
    }

    // The share of the year that is past, a month as thirty days, as GDELT's codebook has it.
    private static string Fraction(string day)
    {
        var (year, month, date) = (int.Parse(day.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(day.AsSpan(5, 2), CultureInfo.InvariantCulture), int.Parse(day.AsSpan(8, 2), CultureInfo.InvariantCulture));
        return (year + ((((month - 1) * 30) + date) / 365.0)).ToString("0.0000", CultureInfo.InvariantCulture);
    }
}
