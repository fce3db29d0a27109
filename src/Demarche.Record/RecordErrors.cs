namespace Demarche.Record;

/// <summary>The codes of the errors that a record throws.</summary>
public static class RecordErrors
{
    /// <summary>Somebody else has been writing for longer than the record waits.</summary>
    public const string Locked = "record-locked";

    /// <summary>The file or its folder may not be written.</summary>
    public const string ReadOnly = "record-read-only";

    /// <summary>The disk is full; what was kept before is kept.</summary>
    public const string Full = "record-full";

    /// <summary>The file is no record, or not whole.</summary>
    public const string Damaged = "record-damaged";

    /// <summary>A newer version of the program made it.</summary>
    public const string Newer = "record-newer";

    /// <summary>There is no record, and none was to be made.</summary>
    public const string Missing = "record-missing";

    /// <summary>The report that an entry belongs to is not kept.</summary>
    public const string ReportUnknown = "report-unknown";

    /// <summary>The entry's spans do not lie in its report, or its id is not its own.</summary>
    public const string EntryInvalid = "entry-invalid";

    /// <summary>The file that a backup would be written to is there already.</summary>
    public const string BackupExists = "backup-exists";

    /// <summary>A copy does not verify; most likely the record itself does not.</summary>
    public const string BackupUnsound = "backup-unsound";

    /// <summary>Any other error of the disk.</summary>
    public const string Failed = "record-failed";
}
