using System.Diagnostics;
using System.Globalization;
using Demarche.Record;

namespace Demarche.Benchmarks.Room;

/// <summary>What each page costs when nothing else goes on: processor time of the whole program, the asking included, and the time by the clock.</summary>
internal static class RoomAlone
{
    private const int Rounds = 12;

    public static async Task RunAsync(Uri address, IRecord record, TextWriter output)
    {
        var self = Process.GetCurrentProcess();
        output.WriteLine("| asked for | processor ms | least clock ms | median clock ms | bytes |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var kind in new RoomQuestions(record).Kinds(Rounds))
        {
            await RoomReader.AskAsync(address, kind.First()).ConfigureAwait(false);
            self.Refresh();
            var (before, taken) = (self.TotalProcessorTime, new List<(double Milliseconds, long Bytes)>());
            foreach (var question in kind.Skip(1)) taken.Add(await RoomReader.AskAsync(address, question).ConfigureAwait(false));
            self.Refresh();
            var cpu = (self.TotalProcessorTime - before).TotalMilliseconds / taken.Count;
            var clock = taken.Select(one => one.Milliseconds).Order().ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind.Key} | {cpu:F1} | {clock[0]:F1} | {clock[clock.Count / 2]:F1} | {taken.Average(one => one.Bytes):F0} |"));
        }
    }
}
