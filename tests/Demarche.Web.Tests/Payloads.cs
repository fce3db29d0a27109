using Demarche.Actors;
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
        "&lt;script&gt;alert(1)&lt;/script&gt;&#x3c;b&#x3e;",
        "<meta http-equiv=refresh content='0;url=https://example.invalid'>",
        "<base href=https://example.invalid/>",
        "]]><!DOCTYPE x><math><mtext><mglyph><style><img src onerror=alert(1)>",
        "\u202E>tpircs/<\u202C\u0000\u0008<link rel=stylesheet href=https://example.invalid/x.css>",
        "` onmouseover=alert(1) x=`{{7*7}}${7*7}",
    ];

    /// <summary>A report that says the payload wherever a report can say something.</summary>
    public static ReadReport Report(string payload)
    {
        var sketch = new Sketch("https://example.invalid/?" + payload, $"{payload}\n\n{payload} sagte: „{payload}“")
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
        return sketch.Knows(actor).Add(new Statement
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
    }
}
