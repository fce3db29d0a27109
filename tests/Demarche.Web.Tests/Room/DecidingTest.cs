using System.Net;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Web.Room;

namespace Demarche.Web.Tests.Room;

/// <summary>What people decide, and what is refused.</summary>
public sealed class DecidingTest(OpenRoom room) : IClassFixture<OpenRoom>
{
    private static Statement Some(int place) => Exchange.Newspaper().Statements[place];

    [Fact]
    public async Task Decision_IsKeptUnderThePersonsName()
    {
        using var answer = await Post(Some(0), "A. Muster", ("review", "doubted"), ("why", "  Die Agentur meldet es anders. "));
        Assert.Equal(RoomVisit.StatementAddress(Some(0).Report, Some(0).Id), answer.Headers.Location?.OriginalString);
        var kept = room.Record.FindStatement(Some(0).Id)!;
        Assert.Equal("doubted", kept.Review);
        Assert.Equal(("A. Muster", "Die Agentur meldet es anders."), (kept.Corrections[^1].Correction.By, kept.Corrections[^1].Correction.Why));

        using var undone = await Post(Some(0), "A. Muster", ("review", "none"));
        Assert.Null(room.Record.FindStatement(Some(0).Id)!.Review);
    }

    [Fact]
    public async Task Edit_ChangesWhatIsOtherAndKeepsTheMachinesValue()
    {
        var statement = Some(3);
        using var answer = await Post(statement, "A. Muster", ("form", "freeIndirect"), ("speaker.actor", "person:Q57665"), ("polarity", "affirmed"));
        var kept = room.Record.FindStatement(statement.Id)!;
        Assert.Equal((StatementForm.FreeIndirect, "person:Q57665"), (kept.Statement.Form, kept.Statement.Speaker!.Actor));
        Assert.Equal(statement.Form, kept.AsMade.Form);
        Assert.Equal(statement.Speaker!.Actor, kept.AsMade.Speaker!.Actor);
    }

    [Theory]
    [InlineData("form", "unfug")]
    [InlineData("form", "")]
    [InlineData("speaker.actor", "person:niemand")]
    [InlineData("polarity", "vielleicht")]
    [InlineData("review", "super")]
    [InlineData("id", "x")]
    public async Task Edit_OfWhatIsNotThereChangesNothing(string field, string value)
    {
        using var answer = await Post(Some(5), "A. Muster", (field, value));
        Assert.Empty(room.Record.FindStatement(Some(5).Id)!.Corrections);
    }

    [Fact]
    public async Task Words_AreFoundInTheReportAndTheMachinesStayBeside()
    {
        var read = Exchange.Newspaper();
        var statement = Some(1);
        var text = read.Report.Text.Value;
        var word = new TextSpan(text.IndexOf(' ', StringComparison.Ordinal) + 1, text.IndexOf(' ', text.IndexOf(' ', StringComparison.Ordinal) + 1));
        using var answer = await Post(statement, "A. Muster", ("cue", word.In(text).ToString()), ("cue.at", $"{word.Start}-{word.End}"), ("addressees", ""), ("addressees.actor", "state:RUS"));

        var kept = room.Record.FindStatement(statement.Id)!;
        Assert.Equal([word], kept.Statement.Cue.ToArray());
        Assert.Equal("state:RUS", Assert.Single(kept.Statement.Addressees).Actor);
        Assert.Equal(statement.Cue.ToArray(), kept.AsMade.Cue.ToArray());
        Assert.DoesNotContain(room.Record.Verify(), finding => finding.Entry == statement.Id);
    }

    [Fact]
    public async Task Words_ThatStandNowhereChangeNothing()
    {
        using var answer = await Post(Some(2), "A. Muster", ("cue", "Zwergpinguin"), ("form", "reported"));
        Assert.Contains("unfound=cue", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Empty(room.Record.FindStatement(Some(2).Id)!.Corrections);
    }

    [Fact]
    public async Task OtherWords_AreAnotherStatementAndTheOneBeforeIsRejected()
    {
        var read = Exchange.Translated();
        var (statement, text) = (read.Statements[0], read.Report.Text.Value);
        var shorter = new TextSpan(statement.Content[0].Start, text.IndexOf(' ', statement.Content[0].Start));
        using var answer = await Post(statement, "A. Muster", ("content", shorter.In(text).ToString()), ("content.at", $"{shorter.Start}-{shorter.End}"), ("why", "Nur das."));

        var before = room.Record.FindStatement(statement.Id)!;
        Assert.Equal("rejected", before.Review);
        var id = before.Corrections.Single(kept => kept.Correction.Field == "replacedBy").Correction.ValueText!;
        var after = room.Record.FindStatement(id)!;
        Assert.Equal((Origin.Person, statement.Form), (after.Statement.Origin, after.Statement.Form));
        Assert.Equal([shorter], after.Statement.Content.ToArray());
        Assert.Equal(RoomVisit.StatementAddress(read.Report.Id, id), answer.Headers.Location?.OriginalString);

        // Reading again never overwrites what a person decided.
        room.Record.Replace(read);
        Assert.Equal("rejected", room.Record.FindStatement(statement.Id)!.Review);
        Assert.Equal([shorter], room.Record.FindStatement(id)!.Statement.Content.ToArray());
    }

    [Fact]
    public async Task Statement_IsAddedByItsWords()
    {
        var read = Exchange.Newspaper();
        var text = read.Report.Text.Value;
        var words = text[..text.IndexOf(' ', 20)];
        using var answer = await Post("/reports/" + read.Report.Id + "/statements", "B. Muster", ("content", words), ("form", "reported"), ("speaker.actor", "state:RUS"), ("why", "Fehlt."));
        var id = answer.Headers.Location!.OriginalString.Split("#e-")[1];
        var kept = room.Record.FindStatement(id)!;
        Assert.Equal((Origin.Person, StatementForm.Reported, "state:RUS"), (kept.Statement.Origin, kept.Statement.Form, kept.Statement.Speaker?.Actor));
        Assert.Equal(words, kept.Statement.Content[0].In(text).ToString());
        Assert.Equal(("B. Muster", "Fehlt."), (kept.Corrections[0].Correction.By, kept.Corrections[0].Correction.Why));
        Assert.DoesNotContain(room.Record.Verify(), finding => finding.Entry == id);
    }

    [Fact]
    public async Task Statement_OfWordsThatStandNowhereIsNotAdded()
    {
        var read = Exchange.Newspaper();
        var before = room.Record.Find(read.Report.Id)!.Statements.Length;
        using var answer = await Post("/reports/" + read.Report.Id + "/statements", "B. Muster", ("content", "Zwergpinguin"));
        Assert.Contains("unfound=content", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Equal(before, room.Record.Find(read.Report.Id)!.Statements.Length);
    }

    [Fact]
    public async Task Act_IsJudgedAndChanged()
    {
        var act = Exports.ExportingRecord.Signs().Acts[0];
        using var judged = await Post("/acts/" + act.Id, "A. Muster", ("review", "doubted"));
        using var changed = await Post("/acts/" + act.Id, "A. Muster", ("name", "promise"), ("status", "unfug"), ("why", "Nur zugesagt."));
        var kept = room.Record.FindAct(act.Id)!;
        Assert.Equal(("doubted", Acts.ActName.Promise, act.Status, act.Name), (kept.Review, kept.Act.Name, kept.Act.Status, kept.AsMade.Name));
        Assert.Equal(RoomVisit.ActAddress(act.Report, act.Id), changed.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Act_WhoActsAndWhenIsChanged()
    {
        var act = Exports.ExportingRecord.Signs().Acts[1];
        using var changed = await Post("/acts/" + act.Id, "A. Muster", ("asked", "actors"), ("asked", "recipients"), ("actors", "state:UKR"), ("actors", "state:XXX"), ("place.actor", "state:UKR"), ("time.value", "2022-01-26"));
        var kept = room.Record.FindAct(act.Id)!.Act;
        Assert.Equal(["state:UKR"], kept.Actors.Select(role => role.Actor));
        Assert.Empty(kept.Recipients);
        Assert.Equal(("state:UKR", "2022-01-26"), (kept.Place?.Actor, kept.Time?.Value));
        Assert.Equal(["state:RUS"], room.Record.FindAct(act.Id)!.AsMade.Actors.Select(role => role.Actor));
        var decided = room.Record.FindAct(act.Id)!.Corrections.Length;
        using var same = await Post("/acts/" + act.Id, "A. Muster", ("name", "demand"), ("asked", "actors"), ("actors", "state:UKR"), ("place.actor", "state:UKR"), ("time.value", "2022-01-26"));
        Assert.Equal(decided, room.Record.FindAct(act.Id)!.Corrections.Length);
        Assert.Contains("<option value=\"state:UKR\" selected>", await room.Client.GetStringAsync("/reports/" + act.Report + "?show=acts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_IsGoneThrough()
    {
        var id = Exchange.Agency().Report.Id;
        using var done = await Post($"/reports/{id}/review", "A. Muster", ("review", "accepted"));
        Assert.True(Demarche.Web.Exports.ExportSelection.IsReviewed(room.Record.Find(id)!));
        using var undone = await Post($"/reports/{id}/review", "A. Muster", ("review", "none"));
        Assert.False(Demarche.Web.Exports.ExportSelection.IsReviewed(room.Record.Find(id)!));
    }

    [Fact]
    public async Task Decision_NeedsAPerson()
    {
        using var answer = await Post(Some(6), null, ("review", "accepted"));
        Assert.EndsWith("#person", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Empty(room.Record.FindStatement(Some(6).Id)!.Corrections);
    }

    [Fact]
    public async Task Decision_NeedsTheFormsToken()
    {
        using var request = Request("/statements/" + Some(6).Id, "demarche-person=A", [("review", "accepted")]);
        using var answer = await room.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(room.Record.FindStatement(Some(6).Id)!.Corrections);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task Person_IsNeverSentElsewhere(string back)
    {
        var (cookie, token) = await Token();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/person") { Content = Form([("name", "A"), ("back", back), ("__RequestVerificationToken", token)]) };
        Own(request, cookie);
        using var answer = await room.Client.SendAsync(request);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    private Task<HttpResponseMessage> Post(Statement statement, string? person, params (string, string)[] fields) => Post("/statements/" + statement.Id, person, fields);

    private async Task<HttpResponseMessage> Post(string address, string? person, params (string, string)[] fields)
    {
        var (cookie, token) = await Token();
        if (person is not null) cookie += "; demarche-person=" + Uri.EscapeDataString(person);
        using var request = Request(address, cookie, [.. fields, ("__RequestVerificationToken", token)]);
        return await room.Client.SendAsync(request);
    }

    private static HttpRequestMessage Request(string address, string cookie, (string, string)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = Form(fields) };
        Own(request, cookie);
        return request;
    }

    private static void Own(HttpRequestMessage request, string cookie)
    {
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("Cookie", cookie);
    }

    private static FormUrlEncodedContent Form((string, string)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));

    private async Task<(string Cookie, string Token)> Token()
    {
        using var page = await room.Client.GetAsync(OpenRoom.AddressOf(Exchange.Newspaper()));
        var html = await page.Content.ReadAsStringAsync();
        var token = html.Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        return (page.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("demarche-form", StringComparison.Ordinal)).Split(';')[0], token);
    }
}
