using System.Text.Json;

namespace Demarche.Web.Tests.Exports;

/// <summary>Holds the export against the rules of the Web Annotation Data Model (W3C Recommendation of 23 February 2017).</summary>
public sealed class WebAnnotationTest(ExportingRecord exporting) : IClassFixture<ExportingRecord>
{
    private static readonly string[] Motivations =
        ["assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"];

    [Fact]
    public void Collection_KeepsTheRules()
    {
        var collection = exporting.Json("web-annotation");
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", collection.GetProperty("@context").GetString());
        Assert.Equal("AnnotationCollection", collection.GetProperty("type").GetString());
        Iri(collection.GetProperty("id"));
        var page = collection.GetProperty("first");
        Iri(page.GetProperty("id"));
        Assert.Equal(("AnnotationPage", 0), (page.GetProperty("type").GetString(), page.GetProperty("startIndex").GetInt32()));
        var items = page.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(collection.GetProperty("total").GetInt32(), items.Count);
        Assert.Equal(items.Count, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(items, Annotation);
    }

    [Fact]
    public void Selectors_CountCodePoints()
    {
        var read = ExportingRecord.Signs();
        var item = exporting.Json("web-annotation", ExportingRecord.Only(read.Report.Id)).GetProperty("first").GetProperty("items")[0];
        var selectors = item.GetProperty("target")[0].GetProperty("selector");
        var (start, end) = (selectors[0].GetProperty("start").GetInt32(), selectors[0].GetProperty("end").GetInt32());
        var exact = selectors[1].GetProperty("exact").GetString()!;
        var runes = read.Report.Text.Value.EnumerateRunes().ToArray();
        Assert.Equal(exact, string.Concat(runes[start..end]));
        Assert.NotEqual(read.Report.Text.Value.IndexOf(exact, StringComparison.Ordinal), start);
        var prefix = selectors[1].GetProperty("prefix").GetString()!;
        Assert.Contains(prefix + exact + selectors[1].GetProperty("suffix").GetString(), read.Report.Text.Value, StringComparison.Ordinal);
    }

    private static void Annotation(JsonElement item)
    {
        Iri(item.GetProperty("id"));
        Assert.Equal("Annotation", item.GetProperty("type").GetString());
        Assert.Contains(item.GetProperty("motivation").GetString(), Motivations);
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", item.GetProperty("created").GetString());
        Assert.All(item.GetProperty("body").EnumerateArray(), Body);
        Assert.NotEqual(0, item.GetProperty("target").GetArrayLength());
        Assert.All(item.GetProperty("target").EnumerateArray(), Target);
    }

    private static void Body(JsonElement body)
    {
        Assert.Contains(body.GetProperty("purpose").GetString(), Motivations);
        if (body.GetProperty("type").GetString() == "TextualBody") Assert.NotEqual("", body.GetProperty("value").GetString());
        else Iri(body.GetProperty("source"));
    }

    private static void Target(JsonElement target)
    {
        Iri(target.GetProperty("source"));
        Assert.Equal("TimeState", target.GetProperty("state").GetProperty("type").GetString());
        foreach (var selector in target.GetProperty("selector").EnumerateArray())
        {
            if (selector.GetProperty("type").GetString() == "TextQuoteSelector") Assert.Equal(JsonValueKind.String, selector.GetProperty("exact").ValueKind);
            else
            {
                Assert.Equal("TextPositionSelector", selector.GetProperty("type").GetString());
                Assert.InRange(selector.GetProperty("start").GetInt32(), 0, selector.GetProperty("end").GetInt32());
            }
        }
    }

    private static void Iri(JsonElement iri) => Assert.True(Uri.TryCreate(iri.GetString(), UriKind.Absolute, out _), iri.ToString());
}
