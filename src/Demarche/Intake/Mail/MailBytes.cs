namespace Demarche.Intake.Mail;

/// <summary>The transfer encodings of MIME. What is no part of the alphabet is passed over, as RFC 2045 asks.</summary>
internal static class MailBytes
{
    public static byte[] Base64(ReadOnlySpan<byte> text)
    {
        var letters = new byte[text.Length + 3];
        var count = 0;
        foreach (var b in text)
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/') letters[count++] = b;
        if (count % 4 == 1) count--;
        while (count % 4 != 0) letters[count++] = (byte)'=';
        var bytes = new byte[System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(count)];
        return System.Buffers.Text.Base64.DecodeFromUtf8(letters.AsSpan(0, count), bytes, out _, out var written) == System.Buffers.OperationStatus.Done ? bytes[..written] : [];
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> text, bool underscoreIsSpace = false)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && underscoreIsSpace) bytes.Add((byte)' ');
            else if (text[i] != '=') bytes.Add(text[i]);
            else if (i + 2 < text.Length && Hex(text[i + 1]) is var high and >= 0 && Hex(text[i + 2]) is var low and >= 0)
            {
                bytes.Add((byte)((high << 4) | low));
                i += 2;
            }
            else if (SoftBreak(text[(i + 1)..]) is var length and > 0) i += length;
            else bytes.Add(text[i]);
        }

        return [.. bytes];
    }

    private static int SoftBreak(ReadOnlySpan<byte> rest)
    {
        var i = 0;
        while (i < rest.Length && i < 80 && rest[i] is (byte)' ' or (byte)'\t') i++;
        if (i < rest.Length && rest[i] == '\r') i++;
        return i < rest.Length && rest[i] == '\n' ? i + 1 : i == rest.Length ? i : 0;
    }

    private static int Hex(byte b) => char.IsAsciiHexDigit((char)b) ? Convert.ToInt32(((char)b).ToString(), 16) : -1;
}
