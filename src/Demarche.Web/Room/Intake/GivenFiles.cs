namespace Demarche.Web.Room.Intake;

/// <summary>The files that readers gave, in a folder that is the room's own and goes with it. Never more bytes than are allowed. Safe for several threads.</summary>
/// <param name="most">The most bytes of all together.</param>
internal sealed class GivenFiles(long most) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, long> lengths = new(StringComparer.Ordinal);
    private long kept;

    public string Folder { get; } = Directory.CreateTempSubdirectory("demarche-intake").FullName;

    /// <summary>Copies a file in; gives its place, or nothing where there is no room for it.</summary>
    public async Task<string?> KeepAsync(Stream content, CancellationToken interrupted)
    {
        var place = Path.Combine(Folder, Guid.NewGuid().ToString("N"));
        if (!Reserve(place, content.Length)) return null;
        try
        {
            var file = File.Create(place);
            await using (file.ConfigureAwait(false)) await content.CopyToAsync(file, interrupted).ConfigureAwait(false);
            return place;
        }
        catch
        {
            Drop(place);
            throw;
        }
    }

    public void Drop(string place)
    {
        lock (gate)
        {
            if (!lengths.Remove(place, out var length)) return;
            kept -= length;
        }

        File.Delete(place);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private bool Reserve(string place, long length)
    {
        lock (gate)
        {
            if (kept + length > most) return false;
            kept += length;
            lengths[place] = length;
            return true;
        }
    }
}
