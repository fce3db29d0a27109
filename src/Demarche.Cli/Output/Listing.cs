using Demarche.Record;

namespace Demarche.Cli.Output;

/// <summary>Prints the first entries of a long list, page by page, and says on standard error when there are more.</summary>
/// <param name="limit">How many entries at most.</param>
/// <param name="session">Where to say it.</param>
internal sealed class Listing<T>(int limit, Session session)
{
    private const int PageSize = 500;

    private int shown;
    private Page<T>? last;

    /// <param name="page">Fetches a page by offset and size.</param>
    /// <param name="print">Prints one entry.</param>
    public void Print(Func<int, int, Page<T>> page, Action<T> print)
    {
        while (shown < limit)
        {
            session.Interrupted.ThrowIfCancellationRequested();
            var size = Math.Min(PageSize, limit - shown);
            last = page(shown, size);
            foreach (var entry in last.Items) print(entry);
            shown += last.Items.Length;
            if (last.Items.Length < size) return;
        }
    }

    /// <summary>Says how many are not shown, or that there is nothing.</summary>
    public void Close()
    {
        if (shown == 0) session.People.WriteLine(session.Labels["cli.list.empty"]);
        else if (last is { } page && (page.More || page.Total > shown)) session.People.WriteLine(More(page));
        if (last is { IsCut: true }) session.People.WriteLine(session.Labels["list.cut"]);
    }

    private string More(Page<T> page)
    {
        var labels = session.Labels;
        var total = Numbers.Say(page.Total, labels);
        return labels.Format("cli.list.more", Numbers.Say(shown, labels), page.More ? labels.Format("cli.list.over", total) : total);
    }
}
