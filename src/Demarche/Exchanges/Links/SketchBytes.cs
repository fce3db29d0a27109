using System.Collections.Immutable;
using System.Text;
using Demarche.Acts;
using Demarche.Statements;

namespace Demarche.Exchanges.Links;

/// <summary>A sketch as bytes, so that a record need not make it again: first its words, each once, then what refers to them. Another <see cref="Version"/> reads other bytes.</summary>
public static class SketchBytes
{
    /// <summary>Of the bytes, and of how sketches and keys are made: links made by another one are to be made anew.</summary>
    public const int Version = 6;

    public static byte[] Write(ReportSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        using var bytes = new MemoryStream(2048);
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        var terms = new TermTable(sketch);
        terms.Write(to);
        foreach (var text in (string[])[sketch.Report, sketch.Uri, sketch.Language, sketch.Outlet, sketch.Canonical, sketch.Supersedes]) to.Write(text);
        to.Write(sketch.Day);
        List(to, sketch.Keys, key =>
        {
            to.Write(key.Hash);
            to.Write((byte)key.Strength);
        });
        List(to, [.. sketch.Print.Hashes], to.Write);
        List(to, sketch.Story, term =>
        {
            to.Write(term.Key);
            to.Write(term.Weight);
            to.Write(term.IsActor);
        });
        List(to, sketch.Wordings, wording =>
        {
            to.Write(wording.Actor);
            List(to, wording.Words, to.Write);
        });
        List(to, sketch.LocalActors, to.Write);
        List(to, sketch.Entries, entry => Entry(to, entry, terms));
        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>The sketch; none where these are no bytes of one.</summary>
    public static ReportSketch? Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            using var from = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            return Sketch(from);
        }
        catch (Exception e) when (e is IOException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static ReportSketch Sketch(BinaryReader from)
    {
        var terms = TermTable.Read(from);
        var texts = new string[6];
        for (var i = 0; i < texts.Length; i++) texts[i] = from.ReadString();
        return new()
        {
            Report = texts[0],
            Uri = texts[1],
            Language = texts[2],
            Outlet = texts[3],
            Canonical = texts[4],
            Supersedes = texts[5],
            Day = from.ReadInt32(),
            Keys = List(from, () => new LinkKey(from.ReadUInt64(), from.ReadByte())),
            Print = TextPrint.From([.. List(from, from.ReadUInt32)]),
            Story = List(from, () => new StoryTerm(from.ReadUInt64(), from.ReadSingle(), from.ReadBoolean())),
            Wordings = List(from, () => new ActorWording(from.ReadString(), List(from, from.ReadString))),
            LocalActors = List(from, from.ReadString),
            Entries = List(from, () => Entry(from, terms)),
        };
    }

    private static void Entry(BinaryWriter to, EntrySketch entry, TermTable terms)
    {
        to.Write(entry.Id);
        Number(to, (int?)entry.Act);
        Number(to, (int?)entry.Form);
        Number(to, (int?)entry.Status);
        List(to, entry.Speakers, standing => Standing(to, standing));
        List(to, entry.Recipients, standing => Standing(to, standing));
        to.Write(entry.Office);
        to.Write(entry.Word);
        to.Write(entry.Time);
        to.Write(entry.Denied);
        to.Write(entry.InHeadline);
        to.Write(entry.IsBare);
        List(to, entry.Segments, segment => Segment(to, segment, terms));
    }

    private static EntrySketch Entry(BinaryReader from, ImmutableArray<Term> terms) => new()
    {
        Id = from.ReadString(),
        Act = (ActName?)Number(from),
        Form = (StatementForm?)Number(from),
        Status = (ActStatus?)Number(from),
        Speakers = List(from, () => Standing(from)),
        Recipients = List(from, () => Standing(from)),
        Office = from.ReadString(),
        Word = from.ReadString(),
        Time = from.ReadString(),
        Denied = from.ReadBoolean(),
        InHeadline = from.ReadBoolean(),
        IsBare = from.ReadBoolean(),
        Segments = List(from, () => Segment(from, terms)),
    };

    private static void Standing(BinaryWriter to, Standing standing)
    {
        to.Write(standing.Actor);
        to.Write(standing.Country);
        List(to, standing.Called, word =>
        {
            to.Write(word.First);
            to.Write(word.Second);
            to.Write(word.Third);
        });
        to.Write(standing.Of);
        to.Write(standing.IsInOffice);
        to.Write(standing.Words);
    }

    private static Standing Standing(BinaryReader from) => new(from.ReadString(), from.ReadString(), List(from, () => new Meaning(from.ReadUInt64(), from.ReadUInt64(), from.ReadUInt64())), from.ReadUInt64(), from.ReadBoolean(), from.ReadString());

    private static void Segment(BinaryWriter to, Segment segment, TermTable terms)
    {
        List(to, segment.Terms, term => to.Write7BitEncodedInt(terms.PlaceOf(term)));
        List(to, segment.Amounts, amount =>
        {
            to.Write(amount.Words);
            to.Write(amount.Number);
            to.Write(amount.Least);
            to.Write(amount.Most);
            to.Write(amount.Unit);
            to.Write7BitEncodedInt(terms.PlaceOf(amount.Of));
        });
        List(to, segment.Days, to.Write);
        to.Write(segment.Negated);
        to.Write(segment.Letters);
    }

    private static Segment Segment(BinaryReader from, ImmutableArray<Term> terms) => new Segment
    {
        Terms = List(from, () => terms[from.Read7BitEncodedInt()]),
        Amounts = List(from, () => new Amount(from.ReadString(), from.ReadDecimal(), from.ReadDecimal(), from.ReadDecimal(), from.ReadString(), terms[from.Read7BitEncodedInt()])),
        Days = List(from, from.ReadString),
        Negated = from.ReadBoolean(),
        Letters = from.ReadUInt64(),
    }.Closed();

    private static void Number(BinaryWriter to, int? value) => to.Write((short)(value ?? -1));

    private static int? Number(BinaryReader from) => from.ReadInt16() is >= 0 and var value ? value : null;

    internal static void List<T>(BinaryWriter to, ImmutableArray<T> items, Action<T> write)
    {
        to.Write7BitEncodedInt(items.Length);
        foreach (var item in items) write(item);
    }

    internal static ImmutableArray<T> List<T>(BinaryReader from, Func<T> read)
    {
        var count = from.Read7BitEncodedInt();
        if (count < 0 || count > from.BaseStream.Length) throw new FormatException("a list is longer than the bytes");
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (var i = 0; i < count; i++) items.Add(read());
        return items.DrainToImmutable();
    }
}
