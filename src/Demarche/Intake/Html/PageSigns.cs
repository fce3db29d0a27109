using Demarche.Language;

namespace Demarche.Intake.Html;

/// <summary>What an element says of its text by its name, classes, id, role and schema.org properties (<c>lexicon/world/page-signs.tsv</c>).
/// These are hints: <see cref="Standing"/> weighs them against the text that stands under them.</summary>
internal sealed class PageSigns
{
    private const int LongestWord = 40;

    private static readonly Lazy<WordTable<BlockTraits>[]> Tables = new(Load);

    private readonly Dictionary<HtmlNode, ElementSign> own = [];

    /// <summary>The traits that each element adds to those around it.</summary>
    public IReadOnlyDictionary<HtmlNode, ElementSign> Own => own;

    public BlockTraits Of(string source, HtmlNode element)
    {
        var traits = OfName(element.Name);
        var at = element.Start + 1 + element.Name.Length;
        var classes = "";
        while (HtmlAttributes.Next(source, element.End, ref at, out var name, out var value))
        {
            traits |= OfAttribute(name, value);
            if (traits != BlockTraits.None && Is(name, "class")) classes = value[..Math.Min(value.Length, 256)].ToString();
        }

        if (traits != BlockTraits.None) own[element] = new(traits, element.Name + " " + classes);
        return traits;
    }

    private static BlockTraits OfName(string name) => name switch
    {
        "nav" or "aside" or "footer" or "menu" or "dialog" or "form" => BlockTraits.Furniture,
        "figure" => BlockTraits.Figure,
        "figcaption" => BlockTraits.Figure | BlockTraits.Caption,
        "blockquote" => BlockTraits.Quote,
        "li" => BlockTraits.Item,
        "address" => BlockTraits.Aside,
        _ => BlockTraits.None,
    };

    private static BlockTraits OfAttribute(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (Is(name, "class") || Is(name, "id")) return OfWords(value);
        if (Is(name, "role")) return value is "none" or "presentation" or "main" or "article" or "document" ? BlockTraits.None : OfWords(value);
        if (Is(name, "hidden")) return BlockTraits.Hidden;
        if (Is(name, "aria-hidden")) return Is(value, "true") ? BlockTraits.Hidden : BlockTraits.None;
        if (Is(name, "style")) return IsUnseen(value) ? BlockTraits.Hidden : BlockTraits.None;
        if (Is(name, "itemprop")) return OfProperty(value);
        return Is(name, "itemtype") && value.EndsWith("/Comment", StringComparison.OrdinalIgnoreCase) ? BlockTraits.Comment : BlockTraits.None;
    }

    private static BlockTraits OfProperty(ReadOnlySpan<char> value) => value switch
    {
        "articleBody" => BlockTraits.Body,
        "description" or "alternativeHeadline" => BlockTraits.Lead,
        "caption" => BlockTraits.Caption,
        "comment" => BlockTraits.Comment,
        "author" or "datePublished" or "dateModified" or "publisher" => BlockTraits.Aside,
        _ => BlockTraits.None,
    };

    private static bool IsUnseen(ReadOnlySpan<char> style) =>
        style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
        || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);

    private static bool Is(ReadOnlySpan<char> found, string name) => found.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static BlockTraits OfWords(ReadOnlySpan<char> value)
    {
        var (traits, shown) = (BlockTraits.None, false);
        foreach (var range in value[..Math.Min(value.Length, 1024)].SplitAny(" \t\n\r\f"))
        {
            // "print:hidden", "lg:hidden": only for some devices.
            if (!value[range].Contains(':')) traits |= OfClass(value[range]);
            else if (value[range].EndsWith(":block") || value[range].EndsWith(":flex") || value[range].EndsWith(":inline") || value[range].EndsWith(":grid")) shown = true;
        }

        return shown ? traits & ~BlockTraits.Hidden : traits;
    }

    // "article__body-text", "articleBodyText": words, and pairs of them.
    private static BlockTraits OfClass(ReadOnlySpan<char> name)
    {
        var traits = BlockTraits.None;
        Span<char> pair = stackalloc char[2 * LongestWord];
        var previous = 0;
        for (var at = 0; at < name.Length;)
        {
            var end = WordEnd(name, at);
            var length = Math.Min(end - at, LongestWord);
            if (length > 0 && char.IsAsciiLetter(name[at]))
            {
                name.Slice(at, length).ToLowerInvariant(pair[previous..]);
                traits |= OfWord(pair.Slice(previous, length));
                if (previous > 0) traits |= OfWord(pair[..(previous + length)]);
                pair.Slice(previous, length).CopyTo(pair);
                previous = length;
            }

            at = Math.Max(end, at + 1);
        }

        return traits;
    }

    private static int WordEnd(ReadOnlySpan<char> name, int at)
    {
        var end = at;
        while (end < name.Length && char.IsAsciiLetter(name[end]) && (end == at || !char.IsAsciiLetterUpper(name[end]) || char.IsAsciiLetterUpper(name[end - 1]))) end++;
        return end;
    }

    private static BlockTraits OfWord(ReadOnlySpan<char> word)
    {
        var (whole, starts) = (Tables.Value[0], Tables.Value[1]);
        if (whole.TryFind(word, out var traits)) return traits;
        for (var length = word.Length; length >= 3; length--)
            if (starts.TryFind(word[..length], out traits)) return traits;
        return BlockTraits.None;
    }

    private static WordTable<BlockTraits>[] Load()
    {
        WordTable<BlockTraits> whole = new(), starts = new();
        foreach (var row in WordList.Rows("lexicon/world/page-signs.tsv"))
            (row[1].EndsWith('*') ? starts : whole).Of(row[1].TrimEnd('*')) |= Enum.Parse<BlockTraits>(row[0], ignoreCase: true);
        return [whole, starts];
    }
}

/// <summary>What one element adds.</summary>
/// <param name="Kin">Its name and classes: elements that have the same are of one kind.</param>
internal readonly record struct ElementSign(BlockTraits Traits, string Kin);
