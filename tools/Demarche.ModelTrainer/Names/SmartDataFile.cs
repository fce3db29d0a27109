using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml;
using Demarche.Actors.Names;
using Demarche.Reports;

namespace Demarche.ModelTrainer.Names;

/// <summary>Reads DFKI SmartData (Schiersch et al. 2018): an XML document a line, with entities by their places. Persons, places and organisations.</summary>
internal static class SmartDataFile
{
    /// <summary>The documents that can be read; a few are cut off in the middle of a mark.</summary>
    public static IEnumerable<NamedText> Read(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (TextOf(json.RootElement.GetProperty("raw").GetString()!) is { } text) yield return text;
        }
    }

    private static NamedText? TextOf(string raw)
    {
        var (text, places, names) = (new StringBuilder(), new Dictionary<string, int>(), new List<(TextSpan Span, NameClass Class)>());
        using var reader = XmlReader.Create(new StringReader(raw), new XmlReaderSettings { CheckCharacters = false, DtdProcessing = DtdProcessing.Prohibit });
        try
        {
            while (reader.Read()) Visit(reader, text, places, names);
        }
        catch (XmlException)
        {
            return null;
        }

        names.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return new(text.ToString(), names);
    }

    /// <summary>Each line is a paragraph. Letters outside the text stand between no places.</summary>
    private static void Visit(XmlReader reader, StringBuilder text, Dictionary<string, int> places, List<(TextSpan Span, NameClass Class)> names)
    {
        if (reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) text.Append(reader.Value.ReplaceLineEndings("\n\n"));
        else if (reader is { NodeType: XmlNodeType.Element, Name: "NODE" }) places[reader.GetAttribute("id")!] = text.Length;
        else if (reader is { NodeType: XmlNodeType.Element, Name: "Entity" } && ClassOf(reader.GetAttribute("type")) is { } its
            && places.TryGetValue(reader.GetAttribute("startPos")!, out var start) && places.TryGetValue(reader.GetAttribute("endPos")!, out var end) && end > start)
            names.Add((new TextSpan(start, end), its));
    }

    private static NameClass? ClassOf(string? type) => type switch
    {
        "person" => NameClass.Person,
        "location" or "location-city" or "location-street" or "location-stop" => NameClass.Place,
        "organization" or "organization-company" => NameClass.Organisation,
        _ => null,
    };
}
