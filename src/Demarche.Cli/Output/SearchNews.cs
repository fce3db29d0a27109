using Demarche.Record.Search;

namespace Demarche.Cli.Output;

/// <summary>Says on standard error what of a search was not taken as its writer may have meant it; the data stay as they are.</summary>
internal static class SearchNews
{
    public static void Say(string? words, Session session)
    {
        foreach (var note in SearchNotes.Of(words)) session.People.WriteLine(session.Labels["search.note." + note]);
    }
}
