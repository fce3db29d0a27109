using Demarche.Web.Dossiers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Demarche.Web.Room;

/// <summary>HTML as frames of a Razor component: so the pieces of a dossier stand in the pages of the reading room, too. Text stays text.
/// Frames are numbered for pages that change in place; these are written once and all bear 0.</summary>
internal sealed class HtmlFrames(RenderTreeBuilder builder) : IHtmlOutput
{
    /// <summary>What is written, as content of a component.</summary>
    public static RenderFragment Of(Action<HtmlWriter> write) => builder => write(new HtmlWriter(new HtmlFrames(builder)));

    public void Start(string element) => builder.OpenElement(0, element);

    public void Attribute(string name, string value) => builder.AddAttribute(0, name, value);

    public void Started()
    {
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty) builder.AddContent(0, text.ToString().Replace('\0', '\uFFFD'));
    }

    public void End(string element) => builder.CloseElement();

    public void EndVoid() => builder.CloseElement();

    public void Break() => builder.AddContent(0, "\n");
}
