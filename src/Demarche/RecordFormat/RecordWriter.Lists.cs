using Demarche.Actors;

namespace Demarche.RecordFormat;

/// <content>Single lines of lists: what is asked of a record, without the block around it.</content>
public sealed partial class RecordWriter
{
    /// <summary>An actor with the number of statements he speaks in and the offices that they give him; both are no part of a record.</summary>
    public void WriteActor(Actor actor, int statements, IEnumerable<string> offices)
    {
        ArgumentNullException.ThrowIfNull(actor);
        Line("actor", () =>
        {
            Properties(actor);
            json.WriteNumber("statements", statements);
            Texts("offices", [.. offices]);
        });
        Flush();
    }
}
