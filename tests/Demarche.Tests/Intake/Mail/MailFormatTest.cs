using System.Text;
using Demarche.Intake;

namespace Demarche.Tests.Intake.Mail;

public sealed class MailFormatTest
{
    [Fact]
    public void Read_Multipart()
    {
        var report = Assert.Single(Read(
            """
            From: =?utf-8?Q?Au=C3=9Fen=C3=A4mter?= <presse@amt.example>
            Subject: =?ISO-8859-1?B?R3L832U=?= =?utf-8?q?_aus_Genf?=
            Date: Thu, 27 Jan 2022 14:05:00 +0100 (CET)
            Message-ID: <1@amt.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed;
             boundary="a b"

            Vorspann
            --a b
            Content-Type: multipart/alternative; boundary=c

            --c
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            Die Ministerin sagte in Genf, man habe Zeit, und fuhr danach so=
            fort nach Z=FCrich weiter.

            Eine Antwort steht aus.
            --=20
            Presseamt
            --c
            Content-Type: text/html

            <p>nie</p>
            --c--
            --a b
            Content-Type: text/plain
            Content-Disposition: attachment; filename=x.txt

            Anhang
            --a b--
            """)).Report!;
        Assert.Equal("Grüße aus Genf\n\nDie Ministerin sagte in Genf, man habe Zeit, und fuhr danach sofort nach Zürich weiter.\n\nEine Antwort steht aus.", report.Text.Value);
        Assert.Equal(("mid:1@amt.example", "Außenämter <presse@amt.example>", "2022-01-27"), (report.Uri, report.Metadata.Author, report.Published!.Value));
    }

    [Fact]
    public void Read_OnlyHtml()
    {
        var html = Convert.ToBase64String(Encoding.UTF8.GetBytes("<div>Der Rat tagt.<br><br>Er berät.</div>"));
        var report = Assert.Single(Read($"Subject: Rat\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{html[..20]}\n{html[20..]}\n")).Report!;
        Assert.Equal("Rat\n\nDer Rat tagt.\n\nEr berät.", report.Text.Value);
    }

    [Fact]
    public void Read_NoMail() => Assert.Equal(ProblemCodes.MailMalformed, Assert.Single(Read("\n\nnichts")).Problem!.Code);

    [Fact]
    public void MailParts_Limit()
    {
        var mail = "Content-Type: multipart/mixed; boundary=x\n\n" + string.Concat(Enumerable.Repeat("--x\nContent-Type: image/png\n\nA\n", 9)) + "--x\n\nDer Rat tagt.\n--x--";
        Assert.NotNull(Assert.Single(Read(mail, new() { MailParts = 11 })).Report);
        Assert.Equal(ProblemCodes.TextMissing, Assert.Single(Read(mail, new() { MailParts = 9 })).Problem!.Code);
    }

    private static List<Received> Read(string mail, IntakeLimits? limits = null) =>
        [.. new ReportIntake(new() { Limits = limits ?? IntakeLimits.Default }).Read(Encoding.UTF8.GetBytes(mail.ReplaceLineEndings("\r\n")), "x.eml", "message/rfc822")];
}
