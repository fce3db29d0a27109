using System.Net;
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
    public async Task Decision_NeedsAPerson()
    {
        using var answer = await Post(Some(6), null, ("review", "accepted"));
        Assert.EndsWith("#person", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Empty(room.Record.FindStatement(Some(6).Id)!.Corrections);
    }

    [Fact]
    public async Task Decision_NeedsTheFormsToken()
    {
        using var request = Request(Some(6), "demarche-person=A", [("review", "accepted")]);
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

    private async Task<HttpResponseMessage> Post(Statement statement, string? person, params (string, string)[] fields)
    {
        var (cookie, token) = await Token();
        if (person is not null) cookie += "; demarche-person=" + Uri.EscapeDataString(person);
        using var request = Request(statement, cookie, [.. fields, ("__RequestVerificationToken", token)]);
        return await room.Client.SendAsync(request);
    }

    private static HttpRequestMessage Request(Statement statement, string cookie, (string, string)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/statements/" + statement.Id) { Content = Form(fields) };
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
