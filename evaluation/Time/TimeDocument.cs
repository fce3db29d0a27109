using System.Text;
using System.Xml;
using Demarche.Reports;

namespace Demarche.Evaluation.Time;

/// <summary>One marked time expression: where it stands, its TIMEX3 type and value.</summary>
public readonly record struct MarkedTime(TextSpan Span, string Type, string Value);

/// <summary>A TimeML file: its text, the day it was made on, and what is marked in it. Marks without words are left out.</summary>
public sealed record TimeDocument(string Name, string Text, string Day, IReadOnlyList<MarkedTime> Gold)
{
    /// <summary>Every file of a folder, in the order of their names.</summary>
    public static IReadOnlyList<TimeDocument> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.tml").Order(StringComparer.Ordinal).Select(Read)];

    private static TimeDocument Read(string path)
    {
        using var xml = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        xml.ReadToFollowing("DCT");
        xml.ReadToFollowing("TIMEX3");
        var day = xml.GetAttribute("value")!;
        xml.ReadToFollowing("TEXT");
        using var inner = xml.ReadSubtree();
        return Inside(Path.GetFileNameWithoutExtension(path), day, inner);
    }

    private static TimeDocument Inside(string name, string day, XmlReader xml)
    {
        var (text, open, gold) = (new StringBuilder(), new Stack<(int Start, string Type, string Value)>(), new List<MarkedTime>());
        while (xml.Read())
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA) text.Append(xml.Value);
            else if (xml is { NodeType: XmlNodeType.Element, Name: "TIMEX3", IsEmptyElement: false }) open.Push((text.Length, xml.GetAttribute("type") ?? "", xml.GetAttribute("value") ?? ""));
            else if (xml is { NodeType: XmlNodeType.EndElement, Name: "TIMEX3" } && open.Pop() is var mark && mark.Start < text.Length)
                gold.Add(new(new TextSpan(mark.Start, text.Length), mark.Type, mark.Value));
        return new(name, text.ToString(), day, [.. gold.OrderBy(mark => mark.Span)]);
    }
}
