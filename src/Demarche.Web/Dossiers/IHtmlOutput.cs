namespace Demarche.Web.Dossiers;

/// <summary>Where an <see cref="HtmlWriter"/> writes: it is given names that were checked and values that were not encoded.</summary>
internal interface IHtmlOutput
{
    /// <summary>Opens an element; its attributes follow, then <see cref="Started"/>.</summary>
    void Start(string element);

    void Attribute(string name, string value);

    /// <summary>All attributes of the element have been given.</summary>
    void Started();

    void Text(ReadOnlySpan<char> text);

    void End(string element);

    /// <summary>Closes an element that never holds anything.</summary>
    void EndVoid();

    void Break();
}
