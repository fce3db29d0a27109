using System.Text.Json;
using Demarche.Acts;
using Demarche.Exchanges;

namespace Demarche.RecordFormat;

/// <summary>Reads what is kept of the lines of exchanges: who bears which id. Everything else in them is made of the acts again.</summary>
internal static class ClaimLine
{
    /// <summary>The claim; none for a line without acts.</summary>
    public static Claim? Read(string kind, JsonElement line)
    {
        var id = line.Needed("id");
        if (!id.StartsWith(kind + ":", StringComparison.Ordinal)) throw new BadLineException(RecordLineProblems.IdWrong, $"The id of a {kind} begins with '{kind}:'.");
        var acts = kind == "thread" ? line.Texts("repeats").Insert(0, line.Needed("opening")) : line.Texts("acts");
        return acts.IsEmpty ? null : new Claim(kind, id, Mark(kind, line), acts);
    }

    private static string Mark(string kind, JsonElement line) => kind switch
    {
        "issue" => line.Texts("terms").FirstOrDefault() ?? "",
        "document" => string.Join(' ', line.Texts("by")),
        "position" => Claims.PositionMark(line.Needed("issue"), line.Needed("actor"), line.Member<Stance>("stance") ?? Stance.None),
        _ => "",
    };
}
