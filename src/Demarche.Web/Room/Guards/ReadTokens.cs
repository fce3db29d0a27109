using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Demarche.Web.Room.Guards;

/// <summary>A token that lets its bearer read and nothing else.</summary>
/// <param name="Name">For whom or what it is.</param>
/// <param name="Hash">SHA-256 of the token, 64 lower-case hexadecimal digits: the token itself is kept nowhere.</param>
/// <param name="Made">When it was made.</param>
public sealed record ReadToken(string Name, string Hash, DateTimeOffset Made);

/// <summary>The read-only tokens of a record, in a file beside it that its owner alone may read. An open room sees at once what is added and revoked.</summary>
/// <param name="path">The file; one that is not there holds no token.</param>
public sealed class ReadTokens(string path)
{
    /// <summary>The most letters of a name.</summary>
    public const int LongestName = 80;

    private const int Bytes = 32;

    private readonly Lock reading = new();
    private (DateTime Written, long Length) known;
    private ImmutableArray<ReadToken> tokens = [];

    /// <summary>Those of a record.</summary>
    public static ReadTokens Of(string record) => new(record + ".tokens.tsv");

    /// <summary>In the order in which they were made.</summary>
    public ImmutableArray<ReadToken> All
    {
        get
        {
            lock (reading)
            {
                var file = new FileInfo(path);
                var now = file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
                if (now == known) return tokens;
                tokens = file.Exists ? [.. File.ReadLines(path).Select(Read).OfType<ReadToken>()] : [];
                known = now;
                return tokens;
            }
        }
    }

    /// <summary>Makes a token and gives it, this once.</summary>
    /// <exception cref="ArgumentException">The name is empty, too long, holds a control character, or is taken.</exception>
    public string Add(string name, DateTimeOffset now)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (name.Length > LongestName || name.Any(char.IsControl)) throw new ArgumentException("The name is too long or holds a control character.", nameof(name));
        if (All.Any(token => token.Name == name)) throw new ArgumentException("There is a token of that name.", nameof(name));
        var made = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        Write([.. All, new ReadToken(name, HashOf(made), now)]);
        return made;
    }

    /// <summary>Whether there was one of that name.</summary>
    public bool Revoke(string name)
    {
        var rest = All.RemoveAll(token => token.Name == name);
        if (rest.Length == All.Length) return false;
        Write(rest);
        return true;
    }

    /// <summary>Whether somebody shows one of them; takes as long for one that is nearly right as for any other.</summary>
    public bool Admit(string? shown)
    {
        if (string.IsNullOrEmpty(shown)) return false;
        var hash = Encoding.ASCII.GetBytes(HashOf(shown));
        var found = false;
        foreach (var token in All) found |= CryptographicOperations.FixedTimeEquals(hash, Encoding.ASCII.GetBytes(token.Hash));
        return found;
    }

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static ReadToken? Read(string line) =>
        line.Split('\t') is [var name, { Length: 64 } hash, var made] && DateTimeOffset.TryParseExact(made, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new ReadToken(name, hash, moment)
            : null;

    // Written beside and moved, so that a reader sees the old or the new.
    private void Write(ImmutableArray<ReadToken> all)
    {
        var beside = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var lines = new StreamWriter(beside, new UTF8Encoding(false), options))
            foreach (var token in all) lines.Write(string.Create(CultureInfo.InvariantCulture, $"{token.Name}\t{token.Hash}\t{token.Made:O}\n"));
        File.Move(beside, path, overwrite: true);
    }
}
