using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Demarche.Actors;
using Demarche.Acts;

namespace Demarche.Web.Exports.Gdelt;

/// <summary>An act as GDELT 2.0 has events: a number, a day and the codes of CAMEO. Given are acts that are done, with a day.</summary>
internal sealed record GdeltEvent(ExportedReport Report, Act Act, EventDays Days)
{
    /// <summary>A number made of the act's id: equal ids give equal numbers.</summary>
    public string Number { get; } = (BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(Act.Id))) >> 12).ToString(CultureInfo.InvariantCulture);

    public static IEnumerable<GdeltEvent> All(ExportSelection selection, ExportContext context)
    {
        foreach (var report in context.Reports(selection))
            foreach (var act in report.Acts.Select(kept => kept.Act).Where(act => act.Status == ActStatus.Done))
                if (EventDays.Of(act, report) is { } days) yield return new GdeltEvent(report, act, days);
    }

    /// <summary>The moment at which the report was kept, as GDELT writes moments.</summary>
    public string Added => Report.Kept.Entry.KeptAt.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    /// <summary>The ten columns of one side.</summary>
    public IEnumerable<string> Side(Role? role)
    {
        var actor = Report.Actor(role?.Actor);
        var (code, country) = (actor?.Code ?? actor?.Country ?? "", actor?.Country ?? "");
        var type = code.Length > 3 ? code[3..Math.Min(6, code.Length)] : actor?.Type is ActorType.Alliance or ActorType.Organisation ? "IGO" : "";
        var name = actor?.Name("en").ToUpperInvariant() ?? (role is null ? "" : Report.Words(role.Spans).ToUpperInvariant());
        return [code, name, country, actor?.Type is ActorType.Alliance or ActorType.Organisation ? code : "", "", "", "", type, "", ""];
    }

    /// <summary>One row, tab-separated: what a cell must not hold becomes a space.</summary>
    public static void Row(TextWriter output, IEnumerable<string> cells)
    {
        output.Write(string.Join('\t', cells.Select(cell => cell.AsSpan().IndexOfAny("\t\n\r") < 0 ? cell : cell.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' '))));
        output.Write('\n');
    }
}
