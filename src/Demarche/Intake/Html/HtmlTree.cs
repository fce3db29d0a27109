namespace Demarche.Intake.Html;

/// <summary>The elements of a page as nested nodes. It follows the tree construction of the WHATWG standard where that decides what belongs to which
/// paragraph: void elements, implied ends, end tags that close what lies in them. It is built without recursion and never deeper than the limit:
/// an element below that is passed over and what it holds belongs to the one above it.</summary>
internal sealed class HtmlTree
{
    private const int Pace = 4096;

    private readonly string source;
    private readonly Allowance allowance;
    private readonly List<HtmlNode> open;
    private int passedOver;

    private HtmlTree(string source, Allowance allowance)
    {
        (this.source, this.allowance) = (source, allowance);
        Root = new HtmlNode("body", 0, 0, null);
        open = [Root];
    }

    /// <summary>Stands for the page; head and body are not told apart.</summary>
    public HtmlNode Root { get; }

    /// <summary>The start tag of the page, with its language.</summary>
    public HtmlNode? Html { get; private set; }

    public static HtmlTree Parse(string source, Allowance allowance)
    {
        var tree = new HtmlTree(source, allowance);
        tree.Build();
        return tree;
    }

    private HtmlNode Current => open[^1];

    private void Build()
    {
        var scanner = new HtmlScanner(source);
        for (var tokens = 1; scanner.Next(out var token); tokens++)
        {
            if (tokens > allowance.Limits.HtmlNodes)
            {
                allowance.Trip(ProblemCodes.DocumentTooComplex, $"Only the first {allowance.Limits.HtmlNodes} tags and texts of the page were read.");
                return;
            }

            if (tokens % Pace == 0 && allowance.IsSpent()) return;
            Take(token);
        }
    }

    private void Take(HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Text) Current.Add(HtmlNode.TextName, token.Start, token.End);
        else if (token.Kind == HtmlTokenKind.StartTag) Begin(token);
        else End(token.Name);
    }

    private void Begin(HtmlToken tag)
    {
        if (tag.Name is "html" or "head" or "body")
        {
            if (tag.Name == "html") Html ??= new HtmlNode(tag.Name, tag.Start, tag.End, null);
            return;
        }

        if (passedOver == 0) CloseImplied(tag.Name);
        if (HtmlElements.IsVoid(tag.Name)) Current.Add(tag.Name, tag.Start, tag.End);
        else if (open.Count > allowance.Limits.HtmlDepth) PassOver();
        else open.Add(Current.Add(tag.Name, tag.Start, tag.End));
    }

    private void PassOver()
    {
        passedOver++;
        allowance.Trip(ProblemCodes.NestingTooDeep, $"Elements nested deeper than {allowance.Limits.HtmlDepth} were passed over; their text was kept.");
    }

    private void CloseImplied(string name)
    {
        if (HtmlElements.IsBlock(name)) CloseParagraph();
        if (HtmlElements.HeadingLevel(name) > 0 && HtmlElements.HeadingLevel(Current.Name) > 0) open.RemoveAt(open.Count - 1);
        else if (name == "li") CloseUpTo("li", "ul", "ol", "menu");
        else if (name is "dt" or "dd") CloseEither("dt", "dd", "dl");
        else if (name is "td" or "th") CloseEither("td", "th", "tr");
        else if (name == "tr") CloseUpTo("tr", "table", "tbody", "thead");
        else if (name is "tbody" or "thead" or "tfoot") CloseEither("tbody", "thead", "table");
        else if (name is "option" or "optgroup") CloseUpTo("option", "select", "optgroup", "datalist");
        else if (name == "a") CloseUpTo("a", "table", "td", "th");
    }

    private void CloseEither(string one, string other, string barrier)
    {
        CloseUpTo(one, barrier, other, barrier);
        CloseUpTo(other, barrier, barrier, barrier);
    }

    // The innermost open element of the name, unless a barrier stands before it.
    private void CloseUpTo(string name, string barrier, string second, string third)
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            var opened = open[i].Name;
            if (opened == name) Cut(i);
            if (opened == name || opened == barrier || opened == second || opened == third) return;
        }
    }

    private void CloseParagraph()
    {
        for (var i = open.Count - 1; i > 0; i--)
        {
            var opened = open[i].Name;
            if (opened == "p") Cut(i);
            if (opened == "p" || HtmlElements.IsBlock(opened) || opened is "button" or "object") return;
        }
    }

    private void End(string name)
    {
        if (name is "html" or "body" or "head") return;
        if (passedOver > 0 && !HtmlElements.IsVoid(name))
        {
            passedOver--;
            return;
        }

        var inline = !HtmlElements.IsBlock(name);
        for (var i = open.Count - 1; i > 0; i--)
        {
            var opened = open[i].Name;
            if (opened == name || (HtmlElements.HeadingLevel(name) > 0 && HtmlElements.HeadingLevel(opened) > 0))
            {
                Cut(i);
                return;
            }

            // An inline end does not close a block, save that of a link, and nothing in a cell closes what stands around its table.
            if (inline && name != "a" ? HtmlElements.IsBlock(opened) : opened is "td" or "th" or "caption" && name is not ("table" or "tr" or "tbody" or "thead" or "tfoot")) return;
        }
    }

    private void Cut(int at) => open.RemoveRange(at, open.Count - at);
}
