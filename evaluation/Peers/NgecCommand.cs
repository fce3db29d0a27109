using Demarche.Actors.Coding;

namespace Demarche.Evaluation.Peers;

/// <summary>Scores the coder of noun phrases by a neural peer's own suite.</summary>
public static class NgecCommand
{
    /// <summary>How it is called.</summary>
    public const string Help = """
        ngec [--errors]
          Scores the codes of noun phrases by the peer's suite ngec_actor_cases.jsonl; --errors lists what differs.
        """;

    /// <summary>Reads the suite and prints the scores.</summary>
    public static void Run(string? corpora, bool errors, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (EventCorpus.Read(corpora, "ngec_actor_cases.jsonl", output) is not { } records) return;
        var cases = records.Select(NgecCase.Of).OfType<NgecCase>().ToList();
        int right = 0, country = 0, countries = 0, sector = 0, sectors = 0;
        foreach (var asked in cases)
        {
            var code = ActorCoder.English.Code(asked.Phrase, asked.Date);
            var (countryHolds, sectorHolds) = (CountryHolds(asked, code), SectorHolds(asked, code));
            if (asked.Countries is not null || asked.NotCountry is not null) (countries, country) = (countries + 1, country + (countryHolds ? 1 : 0));
            if (asked.Sectors is not null) (sectors, sector) = (sectors + 1, sector + (sectorHolds ? 1 : 0));
            if (countryHolds && sectorHolds && (!asked.IsNone || code.IsNone)) right++;
            else if (errors) output.WriteLine($"{asked.Phrase} [{asked.Date}]: {code.Country}/{code.Sector} for {string.Join('|', asked.Countries ?? ["?"])}/{string.Join('|', asked.Sectors ?? ["?"])}{(asked.IsNone ? " none" : "")}");
        }

        output.WriteLine(FormattableString.Invariant($"cases {cases.Count} of {records.Count}; right {right} ({100.0 * right / cases.Count:F1} %); country {country} of {countries} ({100.0 * country / countries:F1} %); sector {sector} of {sectors} ({100.0 * sector / sectors:F1} %)"));
    }

    private static bool CountryHolds(NgecCase asked, ActorCoding code) => (asked.Countries is null || asked.Countries.Contains(code.Country)) && (asked.NotCountry is null || asked.NotCountry != code.Country);

    private static bool SectorHolds(NgecCase asked, ActorCoding code) => asked.Sectors is null || asked.Sectors.Contains(code.Sector);
}
