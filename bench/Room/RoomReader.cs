using System.Diagnostics;

namespace Demarche.Benchmarks.Room;

/// <summary>One reader with one request a second.</summary>
internal sealed class RoomReader(Uri address, RoomQuestions questions, int number)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task<List<(string Kind, double Milliseconds)>> RunAsync(TimeSpan length)
    {
        var taken = new List<(string, double)>();
        var clock = Stopwatch.StartNew();
        await Task.Delay(Pause * (number % 20) / 20).ConfigureAwait(false);
        for (var round = 0; clock.Elapsed < length; round++)
        {
            var question = questions.Of(number, round);
            var (milliseconds, _) = await AskAsync(address, question).ConfigureAwait(false);
            taken.Add((question.Kind, milliseconds));
            if (milliseconds < Pause.TotalMilliseconds) await Task.Delay(Pause - TimeSpan.FromMilliseconds(milliseconds)).ConfigureAwait(false);
        }

        return taken;
    }

    /// <summary>How many milliseconds an answer takes, to its last byte, and how many bytes it has.</summary>
    public static async Task<(double Milliseconds, long Bytes)> AskAsync(Uri address, (string Kind, string Address) question)
    {
        using var client = new HttpClient { BaseAddress = address };
        var clock = Stopwatch.StartNew();
        using var answer = await client.GetAsync(new Uri(question.Address, UriKind.Relative)).ConfigureAwait(false);
        var body = await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        answer.EnsureSuccessStatusCode();
        return (clock.Elapsed.TotalMilliseconds, body.LongLength);
    }
}
