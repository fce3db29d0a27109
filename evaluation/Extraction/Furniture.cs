using System.Text;

namespace Demarche.Evaluation.Extraction;

/// <summary>What stands around an article on a page. Class names come from one of several schools of naming, chosen by the seed.</summary>
internal sealed class Furniture(Newsroom room, int school)
{
    /// <summary>A class attribute for something that a page calls by one of these names; hashed or plain names tell nothing.</summary>
    public string Class(string english, string german) => school switch
    {
        0 => $" class=\"{english}\"",
        1 => $" class=\"o-{english}__item m-{english}\"",
        2 => $" class=\"{german}\"",
        3 => $" class=\"css-{Math.Abs(Stable(english)) % 46655:x}{Math.Abs(Stable(german)) % 1295:x}\"",
        4 => " class=\"mt-4 mb-2 px-4 text-base\"",
        _ => "",
    };

    public string Nav(int links) => $"<nav{Class("main-nav", "hauptnavigation")}><ul>{Links(links)}</ul></nav>";

    /// <summary>Navigation without a telling element.</summary>
    public string Menu(int links) => $"<div{Class("menu", "menue")}><ul>{Links(links)}</ul></div>";

    public string Links(int links) => Many(links, i => $"<li><a href=\"/ressort/{i}\">{room.Pick(["Politik", "Ausland", "Inland", "Wirtschaft", "Sport", "Kultur", "Wissen", "Panorama", "Reise", "Video", "Podcasts", "Wetter", "Meine Merkliste"])}</a></li>");

    public string Teasers(int number, bool summaries) => $"<section{Class("teaser-list", "teaserliste")}><h2>{room.Pick(["Mehr zum Thema", "Auch interessant", "Aktuelle Meldungen", "Aus dem Ressort"])}</h2>" + Many(number, i => $"""
        <article{Class("teaser", "teaser")}><h3><a href="/artikel-{i}.html">{room.Headline()}</a></h3>{(summaries ? $"<p>{room.Sentence()} {room.Sentence()} <a href=\"/artikel-{i}.html\">mehr</a></p>" : "")}</article>
        """) + "</section>";

    /// <summary>A box in the midst of the text.</summary>
    public string ReadAlso() => room.Number(0, 4) switch
    {
        0 => $"<p><strong>Lesen Sie auch:</strong> <a href=\"/x.html\">{room.Headline()}</a></p>",
        1 => $"<div{Class("related-box", "mehr-zum-thema")}><span>Mehr zum Thema</span><ul><li><a href=\"/y.html\">{room.Headline()}</a></li><li><a href=\"/z.html\">{room.Headline()}</a></li></ul></div>",
        2 => $"<aside{Class("inline-teaser", "artikelteaser")}><h4><a href=\"/q.html\">{room.Headline()}</a></h4><p>{room.Sentence()}</p></aside>",
        _ => $"<a href=\"/w.html\"{Class("readmore", "weiterlesen")}><div>{room.Pick(["Grenzstreit", "Analyse"])}</div><div>{room.Headline()}</div><p>{room.Sentence()}</p></a>",
    };

    public string Ad() => room.Pick(["<div>Anzeige</div><div id=\"gpt-1\"></div>", "<div class=\"ad\"><span>Werbung</span></div>", "<p>Anzeige</p>"]);

    public string Newsletter() => $"""
        <div{Class("newsletter-box", "newsletterbox")}><h3>Newsletter „Der Morgen“</h3><p>Jeden Werktag um sechs Uhr das Wichtigste aus unserer Redaktion, kostenlos und jederzeit abbestellbar.</p>
        <form><input type="email" placeholder="E-Mail"><button>Jetzt anmelden</button><p>Ich stimme zu, dass meine Adresse zu diesem Zweck gespeichert wird.</p></form></div>
        """;

    public string Cookies() => $"""
        <div{Class("cookie-consent", "cookiehinweis")} role="dialog"><h2>Wir brauchen Ihre Zustimmung</h2><p>Wir verwenden Cookies und ähnliche Verfahren, um Inhalte zu zeigen, die Nutzung zu messen und unser Angebot zu verbessern.
        Ihre Zustimmung gilt für alle Angebote unseres Hauses und kann jederzeit widerrufen werden.</p><p>Mit Ihrer Zustimmung geben wir Daten auch an Partner außerhalb der Europäischen Union weiter.</p><button>Alle akzeptieren</button> <a href="/datenschutz">Datenschutz</a></div>
        """;

    public string Comments(int number) => $"<section{Class("comments", "leserkommentare")} id=\"{(school < 3 ? "comments" : "s7")}\"><h2>{number} Kommentare</h2>" + Many(number, _ => $"""
        <div{Class("comment", "kommentar")}><p><b>{room.Pick(["GrauerWolf", "Nordlicht77", "Frau_M", "Steuerzahler"])}</b> vor {room.Number(2, 50)} Minuten</p><p>{room.Opinion()} {room.Opinion()}</p><a href="#antworten">Antworten</a> <a href="#melden">Melden</a></div>
        """) + "</section>";

    public string Share() => $"<div{Class("share-tools", "teilen")}><ul><li><a href=\"https://social.example/share\">Teilen</a></li><li><a href=\"mailto:\">E-Mail</a></li><li><button>Drucken</button></li></ul></div>";

    public string Consent() => $"<div{Class("external-embed", "externer-inhalt")}><p>An dieser Stelle befindet sich ein externer Inhalt, der von unserer Redaktion empfohlen wird.</p><button>Inhalt laden</button></div>";

    public string Author(string name) => $"<div{Class("author-box", "autorenkasten")}><h4>Über die Autorin</h4><p>{name} berichtet seit Jahren über Außenpolitik.</p></div>";

    public string Footer() => $"<footer{Class("footer", "fuss")}><ul>{Many(20, i => $"<li><a href=\"/service/{i}\">{room.Pick(["Impressum", "Datenschutz", "AGB", "Kontakt", "Mediadaten", "Abo", "Karriere"])}</a></li>")}</ul><p>© 2026 Beispiel Verlag GmbH. Alle Rechte vorbehalten. Kurse sind verzögert.</p></footer>";

    public static string Scripts() => "<script>var data={\"text\":\"<p>Das ist kein Text des Artikels, sondern steht in einem Skript.</p>\"};</script><style>.a{color:red}</style><noscript><p>Bitte schalten Sie JavaScript ein, um die Seite zu sehen.</p></noscript>";

    public string Figure(string caption) => room.Number(0, 3) switch
    {
        0 => $"<figure><img src=\"a.jpg\" alt=\"Bild\"><figcaption>{caption} <span>Foto: Muster/dpa</span></figcaption></figure>",
        1 => $"<figure><picture><img src=\"a.jpg\"></picture><figcaption><span>{caption}</span><small>© dpa</small></figcaption></figure>",
        _ => $"<div class=\"image\"><img src=\"a.jpg\"><div class=\"image-caption\">{caption}</div></div>",
    };

    public static string Many(int number, Func<int, string> one)
    {
        var text = new StringBuilder();
        for (var i = 0; i < number; i++) text.Append(one(i)).Append('\n');
        return text.ToString();
    }

    private static int Stable(string name) => name.Aggregate(17, (hash, c) => unchecked((hash * 31) + c));
}
