using System.Text.RegularExpressions;
using Demarche.Actors;

namespace Demarche.Tests.Actors;

public partial class WorldTest
{
    // ISO 3166-1 alpha-3 as of 2026, with XKX, which Kosovo has by custom.
    private const string Codes =
        " ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE XKX ";

    private static readonly World World = World.Shared;

    [Fact]
    public void Actors_HaveWellFormedIdsAndValidCountries()
    {
        Assert.All(World.Actors, actor => Assert.Matches(IdPattern(), actor.Id));
        Assert.All(World.Actors, actor => Assert.True(actor.Country is null || Codes.Contains($" {actor.Country} ", StringComparison.Ordinal), actor.Id));
        Assert.All(World.Actors, actor => Assert.True(actor.Of is null || World.Find(actor.Of) is not null, actor.Id));
        Assert.All(World.Actors, actor => Assert.True(actor.Wikidata is null || actor.Id == "person:" + actor.Wikidata || !actor.Id.StartsWith("person:Q", StringComparison.Ordinal), actor.Id));
        Assert.All(World.Actors, actor => Assert.True(actor.Code is null || CodePattern().IsMatch(actor.Code), actor.Id));
    }

    [Fact]
    public void Actors_HoldAllStatesAndEnoughAgencies()
    {
        Assert.True(World.Actors.Count(actor => actor.Type == ActorType.State) >= 196);
        Assert.True(World.Actors.Count(actor => actor.Type == ActorType.Agency) >= 100);
        Assert.All(new[] { "XKX", "TWN", "PSE", "VAT", "UKR" }, code => Assert.Equal(code, World.Find("state:" + code)!.Code));
    }

    [Fact]
    public void Terms_NameOneActorEach()
    {
        var bodies = World.Terms.All.Where(entry => entry.Term.Kind is TermKind.State or TermKind.Metonym or TermKind.Organisation or TermKind.Agency or TermKind.Person or TermKind.Adjective);
        Assert.All(bodies.GroupBy(Words), group => Assert.True(group.Select(entry => entry.Term.Actor).Distinct().Count() == 1, group.Key));
    }

    [Fact]
    public void Terms_OfOffices_MeanOneOfficeEach()
    {
        var offices = World.Terms.All.Where(entry => entry.Term.Kind is TermKind.Office);
        Assert.All(offices.GroupBy(Words), group => Assert.True(group.Select(entry => (entry.Term.Office!.Key, entry.Term.Office.Owner)).Distinct().Count() == 1, group.Key));
        var institutions = World.Terms.All.Where(entry => entry.Term.Kind is TermKind.Institution);
        Assert.All(institutions.GroupBy(Words), group => Assert.True(group.Select(entry => (entry.Term.Institution!.Key, entry.Term.Institution.Owner)).Distinct().Count() == 1, group.Key));
    }

    [Fact]
    public void Terms_PointToActorsThatExist() =>
        Assert.All(World.Terms.All, entry => Assert.True(entry.Term.Actor is null || World.Find(entry.Term.Actor) is not null, entry.First));

    [Fact]
    public void Tenures_NameKnownPersonsAndOfficesAndEndAfterTheyBegin()
    {
        Assert.All(World.Tenures, tenure => Assert.True(World.Find(tenure.Person)?.Type == ActorType.Person, tenure.Person));
        Assert.All(World.Tenures, tenure => Assert.True(World.Find(tenure.Office)?.Type == ActorType.Office, tenure.Office));
        Assert.All(World.Tenures, tenure => Assert.True(tenure.From < tenure.Until, tenure.ToString()));
    }

    [Fact]
    public void Tenures_OfOneOffice_DoNotOverlap()
    {
        foreach (var office in World.Tenures.GroupBy(tenure => tenure.Office))
        {
            var sorted = office.OrderBy(tenure => tenure.From).ToArray();
            for (var i = 1; i < sorted.Length; i++) Assert.True(sorted[i - 1].Until <= sorted[i].From || sorted[i].Office.Contains("/deputy-", StringComparison.Ordinal), sorted[i].ToString());
        }
    }

    [Theory]
    [InlineData("office:RUS/foreign-minister", ActorType.Office, "Außenminister (Russland)", "RUSGOV", "state:RUS")]
    [InlineData("office:NATO/secretary-general", ActorType.Office, "Generalsekretär (NATO)", "IGOWSTNAT", "org:NATO")]
    [InlineData("office:USA/ambassador-RUS", ActorType.Office, "Botschafter der USA in Russland", "USAGOV", "state:USA")]
    [InlineData("office:UKR/mayor-kyiv", ActorType.Office, "Bürgermeister von Kiew", "UKRGOV", "state:UKR")]
    [InlineData("org:RUS/foreign-ministry", ActorType.Government, "Außenministerium (Russland)", "RUSGOV", "state:RUS")]
    [InlineData("org:DEU/armed-forces", ActorType.Government, "Armee (Deutschland)", "DEUMIL", "state:DEU")]
    public void Find_OfficeOrInstitution_IsMadeFromOwnerAndKey(string id, ActorType type, string name, string code, string of)
    {
        var actor = World.Find(id)!;
        Assert.Equal((id, type, name, code, of), (actor.Id, actor.Type, actor.NameDe, actor.Code, actor.Of));
    }

    [Theory]
    [InlineData("office:UKR/ambassador-DEU", "Botschafter der Ukraine in Deutschland", "ambassador of Ukraine to Germany")]
    [InlineData("office:DEU/ambassador-UKR", "Botschafter Deutschlands in der Ukraine", "ambassador of Germany to Ukraine")]
    [InlineData("office:RUS/ambassador-UN", "Botschafter Russlands bei den Vereinten Nationen", "ambassador of Russia to the United Nations")]
    [InlineData("office:RUS/ambassador-USA", "Botschafter Russlands in den USA", "ambassador of Russia to the United States")]
    [InlineData("office:ARE/ambassador-IRQ", "Botschafter der Vereinigten Arabischen Emirate im Irak", "ambassador of the United Arab Emirates to Iraq")]
    [InlineData("office:USA/ambassador-NATO", "Botschafter der USA bei der NATO", "ambassador of the United States to NATO")]
    [InlineData("office:LAO/ambassador-NLD", "Botschafter von Laos in den Niederlanden", "ambassador of Laos to the Netherlands")]
    public void Find_Ambassador_IsNamedAsPeopleSay(string id, string de, string en) => Assert.Equal((de, en), (World.Find(id)!.NameDe, World.Find(id)!.NameEn));

    [Theory]
    [InlineData("org:NATO", "state:FIN", "2022-01-27", false)]
    [InlineData("org:NATO", "state:FIN", "2023-04-04", true)]
    [InlineData("org:NATO", "state:SWE", "2024-03-06", false)]
    [InlineData("org:EU", "state:GBR", "2020-01-31", true)]
    [InlineData("org:EU", "state:GBR", "2020-02-01", false)]
    [InlineData("org:EU", "state:GBR", "2020", false)]
    [InlineData("org:G8", "state:RUS", "2014-01-01", true)]
    [InlineData("org:G8", "state:RUS", "2015-01-01", false)]
    [InlineData("org:NATO", "state:UKR", "2022-01-27", false)]
    [InlineData("org:AFD", "state:DEU", "2022-01-27", false)]
    [InlineData("org:NATO", "state:USA", "2022-13-40", false)]
    public void IsMember_GoesByTheDay(string organisation, string state, string date, bool member) => Assert.Equal(member, World.IsMember(organisation, state, date));

    [Theory]
    [InlineData("org:NATO", "2010-01-01", 28)]
    [InlineData("org:NATO", "2025-01-01", 32)]
    [InlineData("org:EU", "2014-01-01", 28)]
    [InlineData("org:EU", "2021-01-01", 27)]
    [InlineData("org:G7", "2022-01-01", 7)]
    [InlineData("org:CSTO", "2022-01-01", 6)]
    public void Members_AreAsManyAsThereWere(string organisation, string date, int count) => Assert.Equal(count, World.Members(organisation, date).Distinct().Count());

    [Theory]
    [InlineData("")]
    [InlineData("state:XXX")]
    [InlineData("office:")]
    [InlineData("office:RUS")]
    [InlineData("office:RUS/")]
    [InlineData("office:XXX/president")]
    [InlineData("office:RUS/emperor")]
    [InlineData("office:UKR/mayor-moscow")]
    [InlineData("office:USA/ambassador-XXX")]
    [InlineData("org:RUS/")]
    [InlineData("org:/foreign-ministry")]
    [InlineData("office:/president")]
    public void Find_UnknownId_GivesNone(string id) => Assert.Null(World.Find(id));

    [Theory]
    [InlineData("office:FRA/president", "2014-05-01", "François Hollande")]
    [InlineData("office:USA/president", "2021-01-19", "Donald Trump")]
    [InlineData("office:USA/president", "2021-01-20", "Joe Biden")]
    [InlineData("office:USA/president", "2021", null)]
    [InlineData("office:USA/president", "2022", "Joe Biden")]
    [InlineData("office:GBR/prime-minister", "2022-09", null)]
    [InlineData("office:DEU/foreign-minister", "2013-11-30", "Guido Westerwelle")]
    [InlineData("office:POL/prime-minister", "2022-01-27", "Mateusz Morawiecki")]
    [InlineData("office:RUS/foreign-minister", "2099-01-01", null)]
    [InlineData("office:RUS/foreign-minister", "2022-02-31", null)]
    [InlineData("office:RUS/foreign-minister", "0000", null)]
    [InlineData("office:RUS/foreign-minister", "99999", null)]
    public void Holder_GoesByTheDay(string office, string date, string? name) => Assert.Equal(name, World.Holder(office, date)?.NameDe);

    private static string Words((string First, Term Term) entry) => string.Join(' ', [entry.First, .. entry.Term.Rest]);

    [GeneratedRegex("^(state:[A-Z]{3}|org:[A-Z0-9-]+|agency:[A-Z0-9]+|person:(Q[1-9][0-9]*|[a-z0-9-]+))$")]
    private static partial Regex IdPattern();

    [GeneratedRegex("^([A-Z]{3}){1,4}$")]
    private static partial Regex CodePattern();
}
