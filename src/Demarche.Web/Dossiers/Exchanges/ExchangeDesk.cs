using Demarche.Actors;
using Demarche.Acts;
using Demarche.Exchanges;
using Demarche.RecordFormat;

namespace Demarche.Web.Dossiers.Exchanges;

/// <summary>What the parts of an exchange are written with.</summary>
internal sealed class ExchangeDesk
{
    private readonly Dictionary<string, DossierAct> acts;

    public ExchangeDesk(Page page)
    {
        Page = page;
        acts = page.Dossier.Reports.SelectMany(report => report.Read.Acts.Select(act => new DossierAct(act, report))).DistinctBy(act => act.Act.Id).ToDictionary(act => act.Act.Id, StringComparer.Ordinal);
    }

    public Page Page { get; }

    public HtmlWriter Html => Page.Html;

    public Phrases Say => Page.Say;

    public DossierAct? Find(string act) => acts.GetValueOrDefault(act);

    public IEnumerable<DossierAct> Find(IEnumerable<string> ids) => ids.Select(Find).OfType<DossierAct>();

    /// <summary>An actor's name, else his id.</summary>
    public string Name(string id) => Say.ActorName(id) ?? World.Shared.Find(id)?.Name(Say.Language) ?? id;

    public string Names(IEnumerable<string> ids) => string.Join(", ", ids.Select(Name));

    /// <summary>Who plays a part: names, else the words that name them.</summary>
    public string Who(IEnumerable<Role> roles, DossierAct act) =>
        string.Join(", ", roles.Select(role => role.Actor is { } id ? Name(id) : act.Words(role.Spans) is { Length: > 0 } words ? Say.Quote(words) : "").Where(name => name.Length > 0));

    public string Stance(Stance stance) => Say["stance." + FormatNames.Of(stance)];

    /// <summary>On whose word.</summary>
    public string Word(string word) => word is Position.Self or Position.Report ? Say["onWord." + word] : Name(word);

    /// <summary>Writes a heading with an anchor that the section is named by.</summary>
    public void Heading(string element, string key, string anchor) => Html.Leaf(element, Say[key], ("id", anchor));

    /// <summary>One act as a line: who did what to whom, its words, when and where it is told.</summary>
    public void Line(DossierAct act)
    {
        Html.Leaf("b", Invisible.Without(Who(act.Act.Actors, act)));
        Html.Text(" · " + (Say.Language == "de" ? act.Act.Code.German : act.Act.Code.English));
        if (Who(act.Act.Recipients, act) is { Length: > 0 } to) Html.Text(" → " + Invisible.Without(to));
        if (act.Act.Status != ActStatus.Done) Html.Text($" ({Say["actStatus." + FormatNames.Of(act.Act.Status)]})");
        if (act.What is { Length: > 0 } words)
        {
            Html.Text(": ");
            using (Html.In("q")) Invisible.Write(Html, words);
        }

        Html.Text(" ");
        using (Html.In("a", ("class", "from"), ("href", Links.To(act.Anchor)))) Invisible.Write(Html, Where(act));
    }

    private string Where(DossierAct act) => Say.Date(act.Told) + (act.In.Report.Metadata.Outlet is { Length: > 0 } outlet ? ", " + outlet : "");
}
