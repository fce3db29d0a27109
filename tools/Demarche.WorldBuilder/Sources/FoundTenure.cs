namespace Demarche.WorldBuilder.Sources;

/// <summary>Somebody in an office, as a source has it.</summary>
/// <param name="Office">Such as <c>KEN/president</c>.</param>
/// <param name="From">EDTF.</param>
/// <param name="To">EDTF; none where the source knows no end.</param>
/// <param name="Checked">The last day on which the source bears it out, where it knows no end.</param>
/// <param name="Name">In English, given names first unless the source prints the surname first.</param>
/// <param name="Surname">As the source marks it.</param>
/// <param name="Item">The Wikidata item.</param>
internal sealed record FoundTenure(string Office, string From, string? To, string? Checked, string Name, string Surname, string? Item, string Gender, string Source)
{
    public string State => Office[..3];

    /// <summary>The first day that is sure not to be covered any more.</summary>
    public string End => To ?? Checked!;
}
