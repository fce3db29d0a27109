using System.Security.Cryptography;

namespace Demarche.Intake;

/// <summary>Plain text: the whole document is one report, to the letter.</summary>
internal static class PlainFormat
{
    public static IEnumerable<Received> Read(Document document)
    {
        var decoded = Charset.Decode(document.Bytes, document.OuterCharset());
        if (BinaryGuess.IsBinary(decoded.Text)) return [Received.Of(document.Problem(ProblemCodes.FileBinary, "The file is no text and was not read."))];
        if (decoded.Text.Length == 0) return [Received.Of(document.Problem(ProblemCodes.FileEmpty, "The file holds a byte order mark and no text."))];
        if (decoded.Undecodable > 0) document.Problems.Add(ReportFields.Undecoded(decoded.Undecodable, document.Origin));
        var draft = new Draft(document.Uri, decoded.Text, Convert.ToHexStringLower(SHA256.HashData(document.Bytes)), document.Origin) { Metadata = document.Known };
        return [Received.Of(ReportMaker.Make(draft, document.Problems))];
    }
}
