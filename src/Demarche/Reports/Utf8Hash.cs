using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Demarche.Reports;

/// <summary>SHA-256 of text in UTF-8, without a copy of the text that outlives the call.</summary>
internal static class Utf8Hash
{
    public delegate string Form(ReadOnlySpan<byte> hash);

    /// <summary>The hash of <paramref name="prefix"/> and <paramref name="text"/>, written as <paramref name="form"/> does.</summary>
    public static string Of(string prefix, string text, Form form)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(prefix.Length + text.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(prefix, bytes);
            length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(bytes.AsSpan(0, length), hash);
            return form(hash);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
