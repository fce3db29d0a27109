namespace Demarche.Intake;

/// <summary>The stable codes of what can be wrong with input; docs/problems.md says what each means and what to do about it.</summary>
public static class ProblemCodes
{
    public const string PathMissing = "path-missing";
    public const string FileUnreadable = "file-unreadable";
    public const string FileEmpty = "file-empty";
    public const string FileBinary = "file-binary";
    public const string FormatUnknown = "format-unknown";
    public const string ReportTooLarge = "report-too-large";
    public const string LineTooLong = "line-too-long";
    public const string FilesTooMany = "files-too-many";
    public const string FoldersTooDeep = "folders-too-deep";
    public const string JsonMalformed = "json-malformed";
    public const string SidecarMalformed = "sidecar-malformed";
    public const string PropertyInvalid = "property-invalid";
    public const string TextMissing = "text-missing";
    public const string TextUndecodable = "text-undecodable";
    public const string TextNul = "text-nul";
    public const string TextSurrogate = "text-surrogate";
    public const string CharsetUnknown = "charset-unknown";
    public const string DateInvalid = "date-invalid";
    public const string ZoneUnknown = "zone-unknown";
    public const string LanguageUnsupported = "language-unsupported";
    public const string CharsetConflict = "charset-conflict";
    public const string ArticleMissing = "article-missing";
    public const string ArticlePartial = "article-partial";
    public const string NestingTooDeep = "nesting-too-deep";
    public const string DocumentTooComplex = "document-too-complex";
    public const string ItemsTooMany = "items-too-many";
    public const string TimeSpent = "time-spent";
    public const string PackedTooTightly = "packed-too-tightly";
    public const string PackedDamaged = "packed-damaged";
    public const string XmlMalformed = "xml-malformed";
    public const string WarcMalformed = "warc-malformed";
    public const string MailMalformed = "mail-malformed";
    public const string DateImplausible = "date-implausible";
    public const string MojibakeSuspected = "mojibake-suspected";
}
