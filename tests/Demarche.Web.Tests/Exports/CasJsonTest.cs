using System.Text.Json;

namespace Demarche.Web.Tests.Exports;

/// <summary>Holds the export against the specification of UIMA CAS JSON 0.4.</summary>
public sealed class CasJsonTest(ExportingRecord exporting) : IClassFixture<ExportingRecord>
{
    private static readonly string[] TopLevel = ["%HEADER", "%TYPES", "%FEATURE_STRUCTURES", "%VIEWS"];
    private static readonly string[] BuiltIn = ["uima.cas.Sofa"];
    private static readonly string[] Reserved = ["%ID", "%TYPE", "@sofa", "begin", "end", "language"];

    [Fact]
    public void Documents_KeepTheRules()
    {
        var files = exporting.Files("cas");
        Assert.NotEmpty(files);
        Assert.All(files, file => Cas(JsonElement.Parse(file.Value)));
    }

    [Fact]
    public void Annotations_CountUtf16()
    {
        var read = ExportingRecord.Signs();
        var cas = exporting.Json("cas", ExportingRecord.Only(read.Report.Id));
        var words = cas.GetProperty("%FEATURE_STRUCTURES").EnumerateArray().Single(one => one.GetProperty("%TYPE").GetString() == "demarche.Words" && one.GetProperty("part").GetString() == "content");
        var (begin, end) = (words.GetProperty("begin").GetInt32(), words.GetProperty("end").GetInt32());
        Assert.Equal("„Wir_helfen\\ -> weiter“", read.Report.Text.Value[begin..end]);
    }

    [Fact]
    public void Relations_LeadFromActToAct()
    {
        var read = ExportingRecord.Signs();
        var structures = exporting.Json("cas", ExportingRecord.Only(read.Report.Id)).GetProperty("%FEATURE_STRUCTURES").EnumerateArray().ToList();
        var arc = structures.Single(one => one.GetProperty("%TYPE").GetString() == "demarche.ActRelation");
        string? Act(string end) => structures.Single(one => one.GetProperty("%ID").GetInt32() == arc.GetProperty(end).GetInt32()).GetProperty("act").GetString();
        Assert.Equal(("reactsTo", read.Acts[1].Id, read.Acts[0].Id), (arc.GetProperty("relation").GetString(), Act("@Governor"), Act("@Dependent")));
    }

    private static void Cas(JsonElement cas)
    {
        var names = cas.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Equal(TopLevel.Where(names.Contains), names);
        var types = cas.GetProperty("%TYPES");
        foreach (var type in types.EnumerateObject())
        {
            Assert.Equal(type.Name, type.Value.GetProperty("%NAME").GetString());
            Assert.NotNull(type.Value.GetProperty("%SUPER_TYPE").GetString());
        }

        var structures = cas.GetProperty("%FEATURE_STRUCTURES").EnumerateArray().ToList();
        var text = structures[0].GetProperty("sofaString").GetString()!;
        Assert.Equal("uima.cas.Sofa", structures[0].GetProperty("%TYPE").GetString());
        var ids = structures.Select(one => one.GetProperty("%ID").GetInt32()).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(id > 0));
        var typeOf = structures.ToDictionary(one => one.GetProperty("%ID").GetInt32(), one => one.GetProperty("%TYPE").GetString()!);
        Assert.All(structures, one => Structure(one, types, text, typeOf));
        var view = cas.GetProperty("%VIEWS").GetProperty("_InitialView");
        Assert.Equal(ids[0], view.GetProperty("%SOFA").GetInt32());
        Assert.Equal(ids[1..], view.GetProperty("%MEMBERS").EnumerateArray().Select(member => member.GetInt32()));
    }

    private static void Structure(JsonElement one, JsonElement types, string text, Dictionary<int, string> typeOf)
    {
        var names = one.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Equal(["%ID", "%TYPE"], names[..2]);
        var type = one.GetProperty("%TYPE").GetString()!;
        if (BuiltIn.Contains(type)) return;
        Assert.True(types.TryGetProperty(type, out var known));
        Assert.All(names.Except(Reserved).Where(feature => feature[0] != '@'), feature => Assert.Equal("uima.cas.String", known.GetProperty(feature).GetProperty("%RANGE").GetString()));
        Assert.All(names.Except(Reserved).Where(feature => feature[0] == '@'), feature =>
            Assert.Equal(typeOf[one.GetProperty(feature).GetInt32()], known.GetProperty(feature[1..]).GetProperty("%RANGE").GetString()));
        Assert.Equal("uima.cas.Sofa", typeOf[one.GetProperty("@sofa").GetInt32()]);
        Assert.InRange(one.GetProperty("end").GetInt32(), one.GetProperty("begin").GetInt32() + 1, text.Length);
    }
}
