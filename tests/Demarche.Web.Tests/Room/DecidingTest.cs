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
        using var answer = await Post(statement, "A. Muster", ("cue", word.In(text).ToString()), ("cue.at", $"{word.Start}-{word.End}"), ("addressees.0", ""), ("addressees.0.actor", "state:RUS"));

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
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("„Redewort“", html, StringComparison.Ordinal);
        // What was typed stays.
        Assert.Equal(["Zwergpinguin", "reported"], SentForm.Of(html).Where(field => field.Field is "cue" or "form").OrderBy(field => field.Field).Select(field => field.Value));
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
    public async Task OtherWords_TakeTheActsOnThemAlong()
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/folgt");
        room.Record.Keep(read);
        var (statement, act) = (read.Statements[0], read.Acts[1]);
        using var answer = await Post(statement, "A. Muster", ("content", "Wir_helfen"));
        var made = answer.Headers.Location!.OriginalString.Split("#e-")[^1];
        var kept = room.Record.FindAct(act.Id)!;
        Assert.NotNull(room.Record.FindStatement(made));
        Assert.Equal((made, statement.Id), (kept.Act.OnWord, kept.AsMade.OnWord));
        var edited = await (await room.Client.GetAsync(RoomVisit.EditActAddress(read.Report.Id, act.Id))).Content.ReadAsStringAsync();
        Assert.Contains($"value=\"{made}\" selected", edited, StringComparison.Ordinal);
    }

    /// <summary>What stands in a statement follows it where it still does; else it stands by itself.</summary>
    [Theory]
    [InlineData("der Minister habe gesagt, man werde die Antwort in Ruhe", true)]
    [InlineData("der Minister habe gesagt", false)]
    public async Task OtherWords_TakeTheStatementsInThemAlong(string words, bool follows)
    {
        var sketch = new Sketch("https://example.org/kette/" + follows, "Die Agentur meldete, der Minister habe gesagt, man werde die Antwort in Ruhe prüfen.");
        var whole = sketch.StatementId("der Minister habe gesagt, man werde die Antwort in Ruhe prüfen");
        sketch.Says(StatementForm.Indirect, "der Minister habe gesagt, man werde die Antwort in Ruhe prüfen", sketch.Role("Die Agentur"));
        sketch.Says(StatementForm.Indirect, "man werde die Antwort in Ruhe prüfen", sketch.Role("der Minister"), more: one => one with { Within = whole });
        var read = sketch.Read();
        room.Record.Keep(read);
        using var answer = await Post(read.Statements[0], "A. Muster", ("content", words));
        var made = answer.Headers.Location!.OriginalString.Split("#e-")[^1];
        var inner = room.Record.FindStatement(read.Statements[1].Id)!;
        Assert.Equal((follows ? made : null, whole), (inner.Statement.Within, inner.AsMade.Within));
        var page = WebUtility.HtmlDecode(await room.Client.GetStringAsync(RoomVisit.ReportAddress(read.Report.Id) + "?lang=de"));
        Assert.Contains("Steht in: ", page, StringComparison.Ordinal);

        // The inner one with other words stays in it.
        using var shorter = await Post(inner.Statement, "A. Muster", ("content", "man werde die Antwort"));
        var other = room.Record.FindStatement(shorter.Headers.Location!.OriginalString.Split("#e-")[^1])!;
        Assert.Equal(follows ? made : null, other.Statement.Within);
        Assert.DoesNotContain(room.Record.Verify(), finding => finding.Entry?.StartsWith(read.Report.Id, StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Act_OverOtherWordsTakesRelationsToItAlong()
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/bezug");
        room.Record.Keep(read);
        using var answer = await Post("/acts/" + read.Acts[0].Id, "A. Muster", ("evidence", "lieferten 300 Raketen"));
        var made = answer.Headers.Location!.OriginalString.Split("#e-")[^1];
        Assert.NotNull(room.Record.FindAct(made));
        Assert.Equal([new Acts.ActRelation(Acts.RelationType.ReactsTo, made)], room.Record.FindAct(read.Acts[1].Id)!.Act.Relates.ToArray());
    }

    [Theory]
    [InlineData("onWord", "x")]
    [InlineData("place.actor", "state:XXX")]
    [InlineData("relates.0.act", "self")]
    [InlineData("relates.0.act", "x")]
    public async Task Act_NamesOnlyWhatIsThere(string field, string value)
    {
        var read = Exports.ExportingRecord.Signs(uri: $"https://example.org/nennt/{field}/{value}");
        room.Record.Keep(read);
        var id = read.Acts[0].Id;
        using var answer = await Post("/acts/" + id, "A. Muster", (field, value == "self" ? id : value), ("relates.0.type", "answers"));
        Assert.Empty(room.Record.FindAct(id)!.Corrections);
    }

    [Fact]
    public async Task Act_CardSaysAmountsAndRelations()
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/karte");
        room.Record.Keep(read);
        var page = WebUtility.HtmlDecode(await room.Client.GetStringAsync($"/reports/{read.Report.Id}?show=acts&lang=de"));
        Assert.Contains("<li class=\"amounts\">300 Raketen</li>", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"#e-{read.Acts[0].Id}\">reagiert auf Nr. 1</a>", page, StringComparison.Ordinal);
    }

    private static readonly string[] HostileFields =
        ["items.0.number", "items.0.unit", "items.0.bound", "items.0.about", "items.0.of", "items.0", "relates.0.act", "relates.0.type", "onWord", "within", "actors.0.actor", "place.actor", "time.value", "code"];

    private static readonly string[] HostileValues =
        ["\"", "\\\",\"act\":\"x", "[{\"act\":1}]", "null", "-", "–", "1–", "9999999999999999999999999999", "1e400", "٣", "<script>alert(1)</script>", "\u202Egnp\u0000", new('9', 5000), new('[', 3000)];

    /// <summary>Whatever stands in the fields of amounts, relations and ids: the record holds together, and the page of the report shows no markup of it.</summary>
    [Fact]
    public async Task Act_FormsWithAnythingInThemHarmNothing()
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/feindlich");
        room.Record.Keep(read);
        foreach (var (field, value) in HostileFields.SelectMany(field => HostileValues.Select(value => (field, value))))
        {
            using var answer = await Post("/acts/" + read.Acts[0].Id, "A. Muster", [.. new[] { ("items.0", "300 Raketen"), ("relates.0.type", "answers"), ("relates.0.act", read.Acts[1].Id) }.Where(one => one.Item1 != field), (field, value)]);
            Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{field} = {value}: {answer.StatusCode}");
        }

        var page = await room.Client.GetStringAsync($"/reports/{read.Report.Id}?show=acts&edit={read.Acts[0].Id}");
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain(room.Record.Verify(), finding => finding.Entry?.StartsWith(read.Report.Id, StringComparison.Ordinal) == true);
        Assert.All(room.Record.FindAct(read.Acts[0].Id)!.Act.Relates, relation => Assert.Equal(read.Acts[1].Id, relation.Act));
    }

    [Fact]
    public async Task Amount_IsANumberOrTheFormComesBack()
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/zahl");
        room.Record.Keep(read);
        using var answer = await Post("/acts/" + read.Acts[0].Id, "A. Muster", ("items.0", "300 Raketen"), ("items.0.number", "viele"), ("status", "denied"));
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("ist keine wie 5000", html, StringComparison.Ordinal);
        Assert.Contains(("items.0.number", "viele"), SentForm.Of(html));
        Assert.Empty(room.Record.FindAct(read.Acts[0].Id)!.Corrections);
    }

    [Theory]
    [InlineData("26.1.2022", "2022-01-26")]
    [InlineData("2022-01-26/..", "2022-01-26/..")]
    [InlineData("2022-33", "2022-33")]
    [InlineData("gestern", null)]
    [InlineData("2022-13-45", null)]
    [InlineData("../..", null)]
    [InlineData("2022/2023/2024", null)]
    public async Task Time_IsOneOrTheFormComesBack(string typed, string? kept)
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/zeit/" + typed);
        room.Record.Keep(read);
        using var answer = await Post("/acts/" + read.Acts[1].Id, "A. Muster", ("time.value", typed));
        Assert.Equal(kept is null ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(kept, room.Record.FindAct(read.Acts[1].Id)!.Act.Time?.Value);
        if (kept is null) Assert.Contains(("time.value", typed), SentForm.Of(await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Form_SentTwiceAddsOneEntry()
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/doppelt");
        room.Record.Keep(read);
        (string, string)[] form = [("content", "300 Raketen"), ("form", "reported"), ("speaker.actor", "state:USA")];
        using var once = await Post($"/reports/{read.Report.Id}/statements", "A. Muster", form);
        using var again = await Post($"/reports/{read.Report.Id}/statements", "A. Muster", form);
        Assert.Equal(once.Headers.Location, again.Headers.Location);
        Assert.Equal(read.Statements.Length + 1, room.Record.Find(read.Report.Id)!.Statements.Length);
        using var other = await Post($"/reports/{read.Report.Id}/statements", "A. Muster", [.. form[..2], ("speaker.actor", "state:RUS")]);
        Assert.Equal(read.Statements.Length + 2, room.Record.Find(read.Report.Id)!.Statements.Length);
    }

    [Theory]
    [InlineData("island", "state:ISL")]
    [InlineData("USA", "state:USA")]
    [InlineData("state:KEN", "state:KEN")]
    public async Task Actor_WhomTheReportDoesNotKnowIsLookedUp(string typed, string found)
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/gesucht/" + found);
        room.Record.Keep(read);
        var act = read.Acts[0];
        using var answer = await Post("/acts/" + act.Id, null, ("find", typed), ("found", "state:FRA"), ("found", "state:nirgends"), ("status", "denied"), ("matter", "Raketen"), ("recipients.0", ""), ("recipients.1", "Russland"), ("recipients.1.actor", "state:FRA"));
        var form = SentForm.Of(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(("found", found), form);
        Assert.Contains(("found", "state:FRA"), form);
        Assert.DoesNotContain(("found", "state:nirgends"), form);
        Assert.Equal([("status", "denied"), ("matter", "Raketen"), ("recipients.1", "Russland"), ("recipients.1.actor", "state:FRA"), ("find", "")],
            form.Where(field => field.Field is "status" or "matter" or "recipients.1" or "recipients.1.actor" or "find").OrderBy(field => Array.IndexOf(["status", "matter", "recipients.1", "recipients.1.actor", "find"], field.Field)));
        Assert.Empty(room.Record.FindAct(act.Id)!.Corrections);
    }

    [Fact]
    public async Task Actor_WhomNobodyKnowsIsSaidToBeUnknown()
    {
        using var answer = await Post(Some(4), null, ("find", "<b>Zwergpinguin"));
        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("&lt;b&gt;Zwergpinguin", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Zwergpinguin", html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"found\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actor_FromElsewhereIsNamedEverywhere()
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/von-aussen");
        room.Record.Keep(read);
        var (statement, act) = (read.Statements[0], read.Acts[1]);
        using var said = await Post(statement, "A. Muster", ("speaker.actor", "state:ISL"));
        using var done = await Post("/acts/" + act.Id, "A. Muster", ("recipients.0", ""), ("recipients.0.actor", "state:NZL"));
        Assert.Equal(("state:ISL", "state:NZL"), (room.Record.FindStatement(statement.Id)!.Statement.Speaker!.Actor, Assert.Single(room.Record.FindAct(act.Id)!.Act.Recipients).Actor));
        Assert.Contains("Island", await room.Client.GetStringAsync(OpenRoom.AddressOf(read) + "?lang=de"), StringComparison.Ordinal);
        Assert.Contains("Neuseeland", await room.Client.GetStringAsync(OpenRoom.AddressOf(read) + "?lang=de&show=acts"), StringComparison.Ordinal);
        Assert.Contains(statement.Id, await room.Client.GetStringAsync("/actors/state:ISL"), StringComparison.Ordinal);
        Assert.Contains("state:ISL,Island", await room.Client.GetStringAsync("/api/export/csv?report=" + read.Report.Id + "&lang=en"), StringComparison.Ordinal);
        Assert.Contains("\"state:NZL\"", await room.Client.GetStringAsync("/api/reports/" + read.Report.Id), StringComparison.Ordinal);

        // Reading again keeps both, and finds nothing new.
        Assert.Equal(Record.KeepOutcome.Unchanged, room.Record.Keep(read).Outcome);
        Assert.Equal("Island", room.Record.Find(read.Report.Id)!.Read.Actors.Single(actor => actor.Id == "state:ISL").NameDe);
        Assert.DoesNotContain(room.Record.Verify(), finding => finding.Entry?.StartsWith(read.Report.Id, StringComparison.Ordinal) == true || finding.Entry is "state:ISL" or "state:NZL");
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
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
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
        (string, string)[] asked =
        [
            ("actors.0", ""), ("actors.0.actor", "state:UKR"), ("actors.1", ""), ("actors.1.actor", "state:XXX"), ("recipients.0", ""), ("recipients.0.actor", ""), ("place.actor", "state:UKR"), ("time.value", "2022-01-26"),
        ];
        using var changed = await Post("/acts/" + act.Id, "A. Muster", asked);
        var kept = room.Record.FindAct(act.Id)!.Act;
        Assert.Equal(["state:UKR"], kept.Actors.Select(role => role.Actor));
        Assert.Empty(kept.Recipients);
        Assert.Equal(("state:UKR", "2022-01-26"), (kept.Place?.Actor, kept.Time?.Value));
        Assert.Equal(["state:RUS"], room.Record.FindAct(act.Id)!.AsMade.Actors.Select(role => role.Actor));
        var decided = room.Record.FindAct(act.Id)!.Corrections.Length;
        using var same = await Post("/acts/" + act.Id, "A. Muster", [("code", "demand"), .. asked]);
        Assert.Equal(decided, room.Record.FindAct(act.Id)!.Corrections.Length);
        var page = await room.Client.GetStringAsync($"/reports/{act.Report}?show=acts&lang=de&edit={act.Id}");
        Assert.Contains("<option value=\"state:UKR\" selected>", page, StringComparison.Ordinal);
        Assert.Contains("Das Programm las: Russland („Russland“)", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("A. Muster", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Act_EveryPartIsChangedByItsWords()
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/teile");
        room.Record.Keep(read);
        var (act, text) = (read.Acts[0], read.Report.Text.Value);
        using var answer = await Post("/acts/" + act.Id, "A. Muster",
            ("code", "deliver/humanitarianAid"), ("status", "announced"),
            ("actors.0", "USA"), ("actors.0.actor", "state:USA"),
            ("matter", "Raketen"), ("condition", "Wir_helfen\\ -> weiter"), ("time.spans", "am Mittwoch"), ("place.spans", "Moskau"), ("onWord", read.Statements[0].Id),
            ("items.0", "300 Raketen"), ("items.0.number", "200–300"), ("items.0.unit", "piece"), ("items.0.bound", "atMost"), ("items.0.about", "true"), ("items.0.of", "Raketen"),
            ("items.1", "lieferten 300 Raketen"), ("items.1.number", ""),
            ("relates.0.type", "answers"), ("relates.0.act", read.Acts[1].Id), ("why", "Nach dem Wortlaut."));

        var kept = room.Record.FindAct(act.Id)!;
        var now = kept.Act;
        Assert.Equal((Acts.ActName.Deliver, "humanitarianAid", Acts.ActStatus.Announced), (now.Name, now.Code.Qualifier, now.Status));
        Assert.Equal(["USA", "Raketen", "Wir_helfen\\ -> weiter", "am Mittwoch", "Moskau"], new[] { now.Actors[0].Spans, now.Matter, now.Condition, now.Time!.Spans, now.Place!.Spans }.Select(spans => spans.Single().In(text).ToString()));
        Assert.Equal(("2022-01-26", read.Statements[0].Id), (now.Time!.Value, now.OnWord));
        var (item, whole) = (now.Items[0], now.Items[1]);
        Assert.Equal((200m, 300m, "piece", Demarche.Quantities.Bound.AtMost, true, "Raketen"), (item.Min, item.Max, item.Unit, item.Bound, item.About, item.Of!.Value.In(text).ToString()));
        Assert.Equal(300m, whole.Value);
        Assert.Equal(new Acts.ActRelation(Acts.RelationType.Answers, read.Acts[1].Id), now.Relates.Single());
        Assert.All(kept.Corrections, one => Assert.Equal(("A. Muster", "Nach dem Wortlaut."), (one.Correction.By, one.Correction.Why)));
        Assert.DoesNotContain(room.Record.Verify(), finding => finding.Entry == act.Id);

        // The form as it now stands asks for nothing new.
        var html = await room.Client.GetStringAsync($"/reports/{act.Report}?show=acts&edit={act.Id}");
        using var again = await Post("/acts/" + act.Id, "A. Muster", SentForm.Of(html));
        Assert.Equal(kept.Corrections.Length, room.Record.FindAct(act.Id)!.Corrections.Length);
    }

    [Fact]
    public async Task Act_WordsThatStandNowhereChangeNothing()
    {
        var act = Exports.ExportingRecord.Signs().Acts[0];
        var before = room.Record.FindAct(act.Id)!.Corrections.Length;
        using var answer = await Post("/acts/" + act.Id, "A. Muster", ("actors.0", "Zwergpinguin"), ("actors.0.actor", "state:RUS"), ("status", "denied"));
        Assert.Equal(before, room.Record.FindAct(act.Id)!.Corrections.Length);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("„Wer handelt“", html, StringComparison.Ordinal);
        Assert.Contains(("actors.0", "Zwergpinguin"), SentForm.Of(html));
        Assert.Contains(("status", "denied"), SentForm.Of(html));
    }

    [Fact]
    public async Task Act_OverOtherWordsIsAnotherAndTheOneBeforeIsRejected()
    {
        var read = Exports.ExportingRecord.Signs(uri: "https://example.org/andere-worte");
        room.Record.Keep(read);
        var (act, text) = (read.Acts[0], read.Report.Text.Value);
        using var answer = await Post("/acts/" + act.Id, "A. Muster", ("evidence", "lieferten 300 Raketen"), ("status", "denied"), ("why", "Nur das."));

        var before = room.Record.FindAct(act.Id)!;
        Assert.Equal("rejected", before.Review);
        var id = before.Corrections.Single(kept => kept.Correction.Field == "replacedBy").Correction.ValueText!;
        var after = room.Record.FindAct(id)!.Act;
        Assert.Equal((Origin.Person, act.Name, Acts.ActStatus.Denied, "lieferten 300 Raketen"), (after.Origin, after.Name, after.Status, after.Evidence.Single().In(text).ToString()));
        Assert.Equal(act.Actors.Select(role => role.Actor), after.Actors.Select(role => role.Actor));
        Assert.Equal(RoomVisit.ActAddress(read.Report.Id, id), answer.Headers.Location?.OriginalString);

        // Reading again never overwrites what a person decided.
        room.Record.Replace(read);
        Assert.Equal("rejected", room.Record.FindAct(act.Id)!.Review);
        Assert.Equal(Acts.ActStatus.Denied, room.Record.FindAct(id)!.Act.Status);
    }

    [Fact]
    public async Task Act_IsAddedByItsWords()
    {
        var read = Exchange.Newspaper();
        var text = read.Report.Text.Value;
        var words = text[..text.IndexOf(' ', 20)];
        var html = await room.Client.GetStringAsync($"/reports/{read.Report.Id}?show=acts&edit=new&at=0-{words.Length}");
        using var answer = await Post($"/reports/{read.Report.Id}/acts", "B. Muster", [.. SentForm.Of(html).Select(field => field.Item1 switch
        {
            "code" => ("code", "deliver/militaryAid"),
            "actors.0.actor" => ("actors.0.actor", "state:RUS"),
            "why" => ("why", "Fehlt."),
            _ => field,
        })]);
        var id = answer.Headers.Location!.OriginalString.Split("#e-")[1];
        var kept = room.Record.FindAct(id)!;
        Assert.Equal((Origin.Person, "militaryAid", Acts.ActStatus.Done, "state:RUS"), (kept.Act.Origin, kept.Act.Code.Qualifier, kept.Act.Status, kept.Act.Actors.Single().Actor));
        Assert.Equal(words.Trim(), kept.Act.Evidence.Single().In(text).ToString());
        Assert.Equal(("B. Muster", "Fehlt."), (kept.Corrections[0].Correction.By, kept.Corrections[0].Correction.Why));
        Assert.DoesNotContain(room.Record.Verify(), finding => finding.Entry == id);

        using var nowhere = await Post($"/reports/{read.Report.Id}/acts", "B. Muster", ("evidence", "Zwergpinguin"));
        Assert.Contains(("evidence", "Zwergpinguin"), SentForm.Of(await nowhere.Content.ReadAsStringAsync()));
        using var unknown = await Post($"/reports/{read.Report.Id}/acts", null, ("evidence", words));
        Assert.EndsWith("#person", unknown.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OfAStatementAsItStandsAsksForNothing()
    {
        foreach (var statement in Exchange.Agency().Statements)
        {
            var html = await room.Client.GetStringAsync($"/reports/{statement.Report}?edit={statement.Id}");
            using var answer = await Post(statement, "A. Muster", SentForm.Of(html));
            Assert.Empty(room.Record.FindStatement(statement.Id)!.Corrections);
        }
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
    public async Task Form_TakesWhoDecides()
    {
        using var answer = await Post(Some(7), null, ("form", "reported"), ("person", " C. Muster "));
        Assert.Equal("C. Muster", room.Record.FindStatement(Some(7).Id)!.Corrections.Single().Correction.By);
        Assert.Contains(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("demarche-person=C.%20Muster", StringComparison.Ordinal));
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
