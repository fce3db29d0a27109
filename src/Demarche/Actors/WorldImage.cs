using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Demarche.Actors;

/// <summary>The tables of the compiled world, in the order in which they lie in the image.</summary>
internal enum WorldSection
{
    /// <summary>Where each string begins among <see cref="Chars"/>; one more than there are strings. String 0 stands for none.</summary>
    Strings,
    Chars,
    Actors,
    Terms,
    Offices,
    Institutions,
    Tenures,

    /// <summary>What the maps list; also the further words of terms.</summary>
    Lists,
    ActorsById,
    TermsByWord,
    TermsByEnglishWord,
    TenuresByPerson,
    TenuresByOffice,
    PersonsBySurname,
    PersonsById,
    CitiesByName,
    CapitalsByKey,
    OfficesByKey,
    InstitutionsByKey,
    MembersByOrganisation,
    Count,
}

/// <summary>The bytes of the compiled world where they lie, as tables of 32-bit numbers. Nothing is copied or parsed; a string is made when it is first asked for.
/// Layout: magic, version, length in bytes, number of strings, then offset and length of each <see cref="WorldSection"/> in numbers, then these.</summary>
internal sealed unsafe class WorldImage
{
    public const int Magic = 0x31575744;
    public const int Version = 2;
    public const int HeaderLength = 4 + 2 * (int)WorldSection.Count;

    private readonly object owner;
    private readonly int* start;
    private readonly int length;
    private readonly string?[] strings;
    private readonly ulong[]?[] taken = new ulong[]?[(int)WorldSection.Count];

    /// <param name="owner">Keeps the memory alive.</param>
    /// <param name="start">The first byte.</param>
    /// <param name="bytes">The number of bytes.</param>
    public WorldImage(object owner, byte* start, long bytes)
    {
        this.owner = owner;
        this.start = (int*)start;
        length = (int)(bytes / sizeof(int));
        if (length < HeaderLength || this.start[0] != Magic || this.start[1] != Version || this.start[2] != bytes) throw Damaged();
        for (var section = WorldSection.Strings; section < WorldSection.Count; section++)
            if (Place(section) is var (at, count) && (at < HeaderLength || count < 0 || at > length - count)) throw Damaged();
        strings = new string?[this.start[3]];
    }

    /// <summary>The numbers of a table.</summary>
    public ReadOnlySpan<int> Table(WorldSection section)
    {
        var (at, count) = Place(section);
        return new(start + at, count);
    }

    /// <summary>One row of a table whose rows are that wide.</summary>
    public ReadOnlySpan<int> Row(WorldSection section, int row, int width) => Table(section).Slice(row * width, width);

    public ReadOnlySpan<char> Letters(int id)
    {
        var offsets = Table(WorldSection.Strings);
        return MemoryMarshal.Cast<int, char>(Table(WorldSection.Chars))[offsets[id]..offsets[id + 1]];
    }

    /// <summary>None for 0.</summary>
    public string? Text(int id) => id == 0 ? null : strings[id] ??= Letters(id).ToString();

    /// <summary>What a map lists for a key, empty where it does not have it. A slot is key, start and length within <see cref="WorldSection.Lists"/>.</summary>
    public ReadOnlySpan<int> Find(WorldSection map, ReadOnlySpan<char> key)
    {
        var slots = Table(map);
        var mask = slots.Length / 3 - 1;
        var at = (int)Hash(key) & mask;
        if ((Taken(map)[at / 64] >> at % 64 & 1) == 0) return [];
        for (; slots[3 * at] != 0; at = (at + 1) & mask)
            if (Letters(slots[3 * at]).SequenceEqual(key)) return Table(WorldSection.Lists).Slice(slots[3 * at + 1], slots[3 * at + 2]);
        return [];
    }

    /// <summary>Which slots of a map hold a key, as bits. Most keys that are asked for are in no map, and of most of those these tell it: they lie close together where the slots do not.</summary>
    private ulong[] Taken(WorldSection map)
    {
        if (taken[(int)map] is { } known) return known;
        var slots = Table(map);
        var found = new ulong[slots.Length / 3 / 64 + 1];
        for (var at = 0; at < slots.Length / 3; at++)
            if (slots[3 * at] != 0) found[at / 64] |= 1UL << at % 64;
        return taken[(int)map] = found;
    }

    /// <summary>FNV-1a over UTF-16 units, with the high bits folded in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(ReadOnlySpan<char> key)
    {
        var hash = 2166136261u;
        foreach (var letter in key) hash = (hash ^ letter) * 16777619u;
        return hash ^ hash >> 15;
    }

    private (int At, int Count) Place(WorldSection section)
    {
        GC.KeepAlive(owner);
        return (start[4 + 2 * (int)section], start[5 + 2 * (int)section]);
    }

    private static DemarcheException Damaged() => new("world-damaged", "The tables of the world cannot be used. Install the program again, or compile them anew.");
}
