using System.Globalization;
using Demarche.Exchanges;
using Demarche.RecordFormat;

namespace Demarche.Web.Dossiers.Exchanges;

/// <summary>What happened when. Each date is drawn as wide as it is open: a day is a point, a month a bar, and what is known only from the day of the report a hollow one.</summary>
internal static class ExchangeTimeline
{
    private const int Width = 1000;
    private const int Point = 14;

    public static void Write(ExchangeDesk desk, Exchange exchange)
    {
        var moments = desk.Find(exchange.Acts).Select(act => (Act: act, Moment: Moment.Of(act.Act, act.Told))).OrderBy(pair => pair.Moment).ToList();
        if (moments.Count == 0) return;
        var html = desk.Html;
        var range = Range(moments.Select(pair => pair.Moment));
        html.Leaf("h4", desk.Say["dossier.timeline"]);
        html.Leaf("p", desk.Say["dossier.timeline.note"], ("class", "note"));
        using (html.In("ol", ("class", "times")))
            foreach (var (act, moment) in moments) Row(desk, act, moment, range);
        html.Break();
    }

    private static void Row(ExchangeDesk desk, DossierAct act, Moment moment, (int First, int Last) range)
    {
        var (html, say) = (desk.Html, desk.Say);
        using (html.In("li", ("class", "when " + FormatNames.Of(moment.Precision))))
        {
            using (html.In("span", ("class", "date")))
            {
                html.Text(moment.Precision == Precision.Told ? say.With("dossier.told", say.Date(moment.Value)) : say.Date(moment.Value));
                Draw(html, moment, range);
            }

            using (html.In("span", ("class", "deed"))) desk.Line(act);
        }
    }

    private static void Draw(HtmlWriter html, Moment moment, (int First, int Last) range)
    {
        if (Days(moment) is not var (first, last)) return;
        var (start, end) = (Place(first, range), Place(last, range));
        using (html.In("svg", ("class", "span"), ("viewBox", "0 0 1000 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")))
        {
            html.Leaf("rect", null, ("class", "axis"), ("x", "0"), ("y", "4"), ("width", "1000"), ("height", "2"));
            html.Leaf("rect", null, ("class", "mark"), ("x", Text(start)), ("width", Text(Math.Max(Point, end - start))), ("height", "10"));
        }
    }

    // The stretch that the axis shows: of the days that are known, and the days of the reports.
    private static (int First, int Last) Range(IEnumerable<Moment> moments)
    {
        var days = moments.Where(moment => moment.Precision is Precision.Day or Precision.Told).Select(Days).OfType<(int First, int Last)>().ToList();
        return days.Count == 0 ? (0, 1) : (days.Min(day => day.First), Math.Max(days.Max(day => day.Last), days.Min(day => day.First) + 1));
    }

    private static int Place(int day, (int First, int Last) range) =>
        Math.Clamp((int)((long)(Width - Point) * (day - range.First) / Math.Max(1, range.Last - range.First)), 0, Width - Point);

    private static (int First, int Last)? Days(Moment moment)
    {
        var parts = moment.Value.Split('/');
        return First(parts[0]) is { } first && Last(parts[^1]) is { } last ? (first, last) : null;
    }

    private static int? First(string value) => EdtfDate.Parse(value) is { } date ? new DateOnly(date.Year, MonthOf(date, 1), date.Day ?? 1).DayNumber : null;

    private static int? Last(string value)
    {
        if (EdtfDate.Parse(value) is not { } date) return null;
        if (date.Day is { } day) return new DateOnly(date.Year, MonthOf(date, 1), day).DayNumber;
        return new DateOnly(date.Year, MonthOf(date, 12), 1).AddMonths(1).DayNumber - 1;
    }

    private static int MonthOf(EdtfDate date, int whole) => date.Part switch
    {
        null => whole,
        >= 1 and <= 12 and var month => month,
        >= 33 and <= 36 and var quarter => ((quarter - 33) * 3) + (whole == 1 ? 1 : 3),
        _ => whole,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
