using Demarche.Exchanges;
using Demarche.RecordFormat;

namespace Demarche.Web.Dossiers.Exchanges;

/// <summary>What was raised, what came back, and how far it has come.</summary>
internal static class ThreadBoard
{
    public static void Write(ExchangeDesk desk, Exchange exchange)
    {
        var threads = exchange.Threads.Where(thread => desk.Find(thread.Opening) is not null).ToList();
        if (threads.Count == 0) return;
        var html = desk.Html;
        html.Leaf("h4", desk.Say["dossier.threads"]);
        using (html.In("ul", ("class", "board threads")))
            foreach (var thread in threads) One(desk, thread);
        html.Break();
    }

    private static void One(ExchangeDesk desk, ExchangeThread thread)
    {
        var (html, say) = (desk.Html, desk.Say);
        using (html.In("li"))
        {
            html.Leaf("span", say["threadState." + FormatNames.Of(thread.State)], ("class", "form " + Colour(thread.State)));
            html.Text(" ");
            html.Leaf("small", say.With("dossier.since", say.Date(thread.Since)));
            using (html.In("p")) desk.Line(desk.Find(thread.Opening)!);
            Proof.Write(desk, thread.Repeats, say.Count("dossier.repeats", thread.Repeats.Length));
            Answers(desk, thread);
        }
    }

    private static void Answers(ExchangeDesk desk, ExchangeThread thread)
    {
        var answers = desk.Find(thread.Answers).ToList();
        if (answers.Count == 0) return;
        var html = desk.Html;
        using (html.In("ol", ("class", "answers"), ("aria-label", desk.Say["dossier.answers"])))
            foreach (var answer in answers)
                using (html.In("li")) desk.Line(answer);
    }

    private static string Colour(ThreadProgress state) => state switch
    {
        ThreadProgress.Open => "direct",
        ThreadProgress.Accepted => "indirect",
        ThreadProgress.Rejected or ThreadProgress.Withdrawn => "indirectFreeIndirect",
        ThreadProgress.Partly => "reported",
        _ => "freeIndirect",
    };
}
