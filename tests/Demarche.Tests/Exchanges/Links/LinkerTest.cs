using Demarche.Exchanges.Links;
using FsCheck;
using FsCheck.Fluent;

namespace Demarche.Tests.Exchanges.Links;

/// <summary>The links follow from the set of reports, whatever the order in which they came, and whatever came and went meanwhile.</summary>
public sealed class LinkerTest
{
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(15);

    private static readonly string[] Speakers = ["Außenminister Sergej Lawrow", "Bundeskanzler Olaf Scholz", "Jens Stoltenberg"];
    private static readonly string[] Matters = ["neue Raketen an der Grenze", "eine schriftliche Antwort auf den Entwurf", "300 Panzer für die Ukraine", "200 Panzer für die Ukraine"];
    private static readonly Lazy<ReportSketch[]> All = new(() => [.. Enumerable.Range(0, 60).Select(Make)]);

    // Many more reports share a key than stand in each other's reach.
    private static ReportSketch Make(int number) => Reports.Sketch(
        $"{number}.txt",
        $"Es gehe um {Matters[number % Matters.Length]}, sagte {Speakers[number % Speakers.Length]}. {(number % 5 == 0 ? "Man warte auf die Antwort aus Washington, teilte der Kreml mit." : $"Das ist Bericht {number}.")}",
        $"2022-01-{10 + number % 7:D2}");

    [Fact]
    public void Add_AnyOrderGivesTheSame() => Check.One(Few, Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, 60)).ToArbitrary(), order =>
    {
        var store = new MemoryLinks();
        var linker = new Linker(store);
        foreach (var number in order) linker.Add(All.Value[number]);
        return Listed(store) == Whole.Value;
    }));

    /// <summary>Nor does it matter how many come at once.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(60)]
    public void Add_ManyAtOnceGiveTheSame(int size)
    {
        var store = new MemoryLinks();
        var linker = new Linker(store);
        foreach (var chunk in All.Value.Reverse().Concat(All.Value.Take(5)).Chunk(size)) linker.Add(chunk);
        Assert.Equal(Whole.Value, Listed(store));
    }

    /// <summary>A report that comes again changes nothing, whatever came in between.</summary>
    [Fact]
    public void Add_AgainChangesNothing() => Check.One(Few, Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, 60)).ToArbitrary(), Gen.Shuffle(Enumerable.Range(0, 60)).ToArbitrary(), (order, again) =>
    {
        var store = new MemoryLinks();
        var linker = new Linker(store);
        foreach (var (number, other) in order.Zip(again))
        {
            linker.Add(All.Value[number]);
            if (order.AsSpan().IndexOf(other) < order.AsSpan().IndexOf(number)) linker.Add(All.Value[other]);
        }

        return Listed(store) == Whole.Value;
    }));

    /// <summary>Who may be counted as one says the same number: nothing is merged on a guess.</summary>
    [Fact]
    public void Add_NothingWithOtherNumbersIsTheSame()
    {
        var store = new MemoryLinks();
        var linker = new Linker(store);
        foreach (var sketch in All.Value) linker.Add(sketch);
        Assert.Contains(store.Links, link => link.Differs.Any(differs => differs.Field == "items"));
        Assert.DoesNotContain(store.Links, link => link is { Type: LinkType.SameStatement or LinkType.SameAct, Certainty: <= Certainty.Probable } && link.Differs.Any(differs => differs.Field is "items" or "polarity" or "time"));
        Assert.All(store.Links, link => Assert.NotEmpty(link.Reasons));
    }

    [Fact]
    public void Remove_IsAsIfItHadNeverCome() => Check.One(Few, Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, 60)).ToArbitrary(), Gen.Choose(1, 50).ToArbitrary(), (order, gone) =>
    {
        var (store, fresh) = (new MemoryLinks(), new MemoryLinks());
        var (linker, other) = (new Linker(store), new Linker(fresh));
        foreach (var number in order) linker.Add(All.Value[number]);
        foreach (var number in order.Take(gone)) linker.Remove(All.Value[number].Place);
        foreach (var number in order.Skip(gone).Reverse()) other.Add(All.Value[number]);
        return Listed(store) == Listed(fresh);
    }));

    /// <summary>Of many copies each is tied to the next ones only, and all hang together.</summary>
    [Fact]
    public void Add_CopiesAreAChain() => Check.One(Few, Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, 40)).ToArbitrary(), Gen.Choose(1, 30).ToArbitrary(), (order, gone) =>
    {
        var (store, fresh) = (new MemoryLinks(), new MemoryLinks());
        var (linker, other) = (new Linker(store), new Linker(fresh));
        foreach (var number in order) linker.Add(Copies.Value[number]);
        foreach (var number in order.Take(gone)) linker.Remove(Copies.Value[number].Place);
        foreach (var number in order.Skip(gone).Order()) other.Add(Copies.Value[number]);
        var left = order.Skip(gone).Select(number => Copies.Value[number].Report).ToHashSet();
        var tied = store.Links.Where(link => link.Type == LinkType.Copy).ToList();
        return Listed(store) == Listed(fresh) && Hangs(left, tied) && left.All(report => tied.Count(link => link.Members.Contains(report)) is <= 4 * Linker.ReachOfCopies);
    }));

    private static readonly Lazy<ReportSketch[]> Copies = new(() => [.. Enumerable.Range(0, 40).Select(number => Reports.Sketch($"copy{number}.txt", AnyReport.Seeds[0] + $"\n\nDiese Meldung trägt die Nummer {number}.", "2022-01-27"))]);

    private static bool Hangs(HashSet<string> reports, List<Link> tied)
    {
        var (open, seen) = (new Queue<string>(reports.Take(1)), reports.Take(1).ToHashSet());
        while (open.TryDequeue(out var report))
            foreach (var next in tied.Where(link => link.Members.Contains(report)).SelectMany(link => link.Members).Where(seen.Add)) open.Enqueue(next);
        return seen.SetEquals(reports);
    }

    [Fact]
    public void Add_FindsMoreThanNothing() => Assert.InRange(Whole.Value.Length, 1000, 10_000_000);

    private static readonly Lazy<string> Whole = new(() =>
    {
        var store = new MemoryLinks();
        var linker = new Linker(store);
        foreach (var sketch in All.Value) linker.Add(sketch);
        return Listed(store);
    });

    private static string Listed(MemoryLinks store) => string.Join('\n', store.Links.Select(link =>
        $"{link.Id} {link.Type} {link.Certainty} {string.Join(' ', link.Members)} {string.Join(' ', link.Differs.Select(differs => $"{differs.Field}={string.Join('|', differs.Values)}"))}"));
}
