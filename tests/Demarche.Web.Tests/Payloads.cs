using Demarche.Actors;
using Demarche.Acts;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Web.Tests;

/// <summary>Text that would do something if it were taken for markup, script or an address to follow.</summary>
internal static class Payloads
{
    public static readonly string[] All =
    [
        "<script>document.title='x'</script>",
        "\"><script src=//example.invalid/a.js></script>",
        "'><img src=x onerror=alert(1)>",
        "</title><svg onload=alert(1)>",
        "</style><iframe srcdoc='<script>alert(1)</script>'>",
        "--><body onload=alert(1)><!--",
        "<a href=javascript:alert(1)>klick</a>",
        "javascript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
        "&lt;script&gt;alert(1)&lt;/script&gt;&#x3c;u&#x3e;",
        "<meta http-equiv=refresh content='0;url=https://example.invalid'>",
        "<base href=https://example.invalid/>",
        "]]><!DOCTYPE x><math><mtext><mglyph><style><img src onerror=alert(1)>",
        "\u202E>tpircs/<\u202C\u0000\u0008<link rel=stylesheet href=https://example.invalid/x.css>",
        "` onmouseover=alert(1) x=`{{7*7}}${7*7}",
        "<SCRIPT>alert(1)</SCRIPT ><ScRiPt/x>alert(1)</sCrIpT\n>",
        "<script/src=data:,alert(1)></script>",
        "<<script>alert(1);//<</script>",
        "</textarea><script>alert(1)</script>",
        "</noscript></template></select></option><script>alert(1)</script>",
        "</script><script>alert(1)</script>",
        "<svg><script>alert&lpar;1&rpar;</script></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
        "<svg><a xlink:href=javascript:alert(1)><text y=1em>klick</text></a></svg>",
        "<svg/onload=alert(1)//",
        "<details open ontoggle=alert(1)>",
        "<input autofocus onfocus=alert(1)>",
        "<select autofocus onfocus=alert(1)>",
        "<video><source onerror=alert(1)></video><audio src onerror=alert(1)>",
        "<img src=1 href=1 onerror=\"javascript:alert(1)\"></img>",
        "<img/src=`x`onerror=alert(1)>",
        "<img src=\"x` `<script>alert(1)</script>\"` `>",
        "<object data=javascript:alert(1)><embed src=javascript:alert(1)>",
        "<iframe src=javascript:alert(1)></iframe><frameset onload=alert(1)>",
        "<form action=javascript:alert(1)><button>klick</button></form>",
        "<button form=x formaction=javascript:alert(1)>klick</button>",
        "<isindex type=image src=1 onerror=alert(1)><keygen autofocus onfocus=alert(1)>",
        "<marquee onstart=alert(1)><blink>",
        "<style>@import 'https://example.invalid/x.css';*{background:url(https://example.invalid/x)}</style>",
        "<div style=\"background:url('https://example.invalid/x');width:expression(alert(1))\">",
        "\" style=\"position:fixed;inset:0\" x=\"",
        "' autofocus onfocus='alert(1)' x='",
        "\" onpointerover=\"alert(1)\" tabindex=\"1",
        "x\u0000\" onclick=alert(1) \"",
        "java\tscript:alert(1)",
        "java\u0000script:alert(1)",
        " javascript:alert(1)",
        "JaVaScRiPt&colon;alert&lpar;1&rpar;",
        "vbscript:msgbox(1)",
        "view-source:javascript:alert(1)",
        "//example.invalid/x",
        "https://example.invalid/\"onmouseover=\"alert(1)",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<![CDATA[<script>alert(1)</script>]]><?xml-stylesheet href=\"javascript:alert(1)\"?>",
        "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
        "<link rel=prefetch href=https://example.invalid/x><link rel=dns-prefetch href=//example.invalid>",
        "<plaintext><xmp><listing>",
        "<table background=https://example.invalid/x><td background=https://example.invalid/y>",
        "<a href=https://example.invalid ping=https://example.invalid/ping target=_blank>klick</a>",
        "@import/*\"*/url(https://example.invalid/x)/*\"*/;",
        "${jndi:ldap://example.invalid/x} {{constructor.constructor('alert(1)')()}} <%= 7*7 %> #{7*7}",
        "'; DROP TABLE report; -- \" OR 1=1 MATCH NEAR(a b)",
        "=HYPERLINK(\"https://example.invalid\",\"klick\")",
        "\u001B]8;;https://example.invalid\u0007klick\u001B]8;;\u0007",
    ];

    /// <summary>A report that says the payload wherever a report can say something.</summary>
    public static ReadReport Report(string payload)
    {
        var sketch = new Sketch("https://example.invalid/?" + payload, $"{payload}\n\n{payload} sagte: „{payload}“\n\nMoskau lieferte Waffen {payload} an Washington.")
        {
            Published = payload,
            Language = payload,
            Metadata = new ReportMetadata
            {
                Title = payload,
                Outlet = payload,
                Author = payload,
                Credits = [payload],
                Canonical = payload,
                TranslatedFrom = payload,
                Status = payload,
                Embargo = payload,
                Genre = payload,
                Rights = new ReportRights(payload, TextRights.Keep),
            },
            Problems = [new Problem(payload, payload)],
        };
        var text = sketch.Read().Report.Text.Value;
        var span = new TextSpan(0, text.Length / 3);
        var actor = new Actor("local:" + payload, ActorType.Person, payload, payload) { Country = payload, Of = payload, Members = [payload] };
        var read = sketch.Knows(actor, new Actor("state:RUS", ActorType.State, payload), new Actor("state:USA", ActorType.State, payload)).Add(new Statement
        {
            Id = sketch.Id + "-s" + payload,
            Report = sketch.Id,
            Form = StatementForm.Direct,
            Content = [new TextSpan(span.End, text.Length)],
            Cue = [span],
            Hedge = [span],
            Speaker = new Role([span], actor.Id, actor.Id),
            Addressees = [new Role([span])],
            Via = [new Source(new Role([span], payload), [], [])],
            Place = new Role([span]),
            Time = new TimeReference(payload, payload, []),
            Rule = payload,
        }).Read();
        return read with { Acts = [Delivers(read)] };
    }

    // Help from one state to another, so that an exchange tells of it, too.
    private static Act Delivers(ReadReport read)
    {
        var (text, report) = (read.Report.Text.Value, read.Report.Id);
        var (start, end) = (text.LastIndexOf("Moskau lieferte", StringComparison.Ordinal), text.LastIndexOf(" an Washington", StringComparison.Ordinal));
        var evidence = new TextSpan(start, text.Length);
        return new Act
        {
            Id = ActId.Of(report, [evidence], read.Report.Text),
            Report = report,
            Code = ActTable.Shared.Find(ActName.Deliver, "militaryAid"),
            Actors = [new Role([new TextSpan(start, start + "Moskau".Length)], "state:RUS")],
            Recipients = [new Role([new TextSpan(end + " an ".Length, text.Length - 1)], "state:USA")],
            Matter = [new TextSpan(start + "Moskau lieferte ".Length, end)],
            Condition = [evidence],
            Evidence = [evidence],
            Rule = "made-by-hand",
        };
    }
}
