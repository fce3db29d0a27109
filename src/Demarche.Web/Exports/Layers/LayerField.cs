namespace Demarche.Web.Exports.Layers;

/// <summary>A field of an entry as its marks have it.</summary>
/// <param name="Name">As decisions name it.</param>
/// <param name="Needs">The layer and the feature in which it stands: a file that lacks them says nothing of the field.</param>
/// <param name="Value">The value as JSON text; none where nothing can be meant by what the marks say.</param>
internal sealed record LayerField<T>(string Name, string Needs, Func<EntryMarks<T>, string?> Value)
    where T : class;
