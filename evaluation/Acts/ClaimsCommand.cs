using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.Evaluation.Acts;

/// <summary>Counts in how many annotated claims the reader finds a stance of the right sign by the right actor. The claims are read for this number only; nothing of them is kept.</summary>
public sealed class ClaimsCommand(string? corpora, TextWriter output)
{
    public const string Help = """
        claims
          Reads the passages of DEMARCHE_CORPORA/events/mardy_claims_de_part.jsonl one by one: how many give a demand, support, offer, opposition or rejection,
          how many of the annotated polarity, and how many by the annotated actor.
        """;

    private readonly Reader reader = new();

    /// <exception cref="DemarcheException"><c>corpus-missing</c>: the corpora are not there.</exception>
    public void Run()
    {
        var path = corpora is null ? null : Path.Combine(corpora, "events", "mardy_claims_de_part.jsonl");
        if (path is null || !File.Exists(path)) throw new DemarcheException("corpus-missing", "DEMARCHE_CORPORA holds no events/mardy_claims_de_part.jsonl");
        int claims = 0, named = 0, stance = 0, right = 0, byActor = 0;
        foreach (var line in File.ReadLines(path))
        {
            using var claim = JsonDocument.Parse(line);
            var (quote, sign) = (claim.RootElement.GetProperty("quote").GetString()!, claim.RootElement.GetProperty("polarity").GetString());
            if (sign is not ("1" or "-1")) continue;
            var actors = claim.RootElement.GetProperty("actors").EnumerateArray().Select(actor => actor.GetString()!).ToList();
            var acts = Read(quote).Where(act => SignOf(act.Code.Stance) != 0).ToList();
            claims++;
            if (actors.Exists(actor => Names(quote, actor))) named++;
            if (acts.Count > 0) stance++;
            var agreeing = acts.Where(act => SignOf(act.Code.Stance) == int.Parse(sign, CultureInfo.InvariantCulture)).ToList();
            if (agreeing.Count > 0) right++;
            if (agreeing.Exists(act => act.Actors.SelectMany(role => role.Spans).Any(span => actors.Exists(actor => Names(span.In(quote).ToString(), actor))))) byActor++;
        }

        output.WriteLine($"{claims} claims, {named} name their actor; {stance} give a stance, {right} of the right polarity, {byActor} by the right actor");
    }

    private static int SignOf(Stance stance) => stance switch
    {
        Stance.Demands or Stance.Supports or Stance.Offers => 1,
        Stance.Opposes or Stance.Rejects => -1,
        _ => 0,
    };

    /// <summary>Whether words hold the last name of an annotated actor such as <c>per_Peter Altmaier</c>.</summary>
    private static bool Names(string words, string actor) => words.Contains(actor[(actor.IndexOf('_', StringComparison.Ordinal) + 1)..].Split(' ')[^1], StringComparison.Ordinal);

    private ImmutableArray<Act> Read(string quote)
    {
        var text = FrozenText.Freeze(quote);
        return text.Value == quote ? reader.Read(new Report { Id = ReportId.Of("urn:claim", text), Uri = "urn:claim", Text = text, Language = "de" }).Acts : [];
    }
}
