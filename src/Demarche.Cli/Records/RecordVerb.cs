using System.CommandLine;
using Demarche.Cli.Parsing;
using Demarche.Record;
using Demarche.Wording;

namespace Demarche.Cli.Records;

/// <summary>A command that works on a record.</summary>
internal abstract class RecordVerb : Verb
{
    private readonly ValueOption record;

    protected RecordVerb(string name, Labels labels)
        : base(name, labels) => record = Value("record", "file", ValueKind.File);

    /// <summary>The record, made where there is none.</summary>
    protected IRecord Open(ParseResult parsed, Session session) => RecordFile.Open(Place(parsed, session), session);

    /// <summary>The record, made where there is none, to be served to others.</summary>
    protected IRecord OpenToServe(ParseResult parsed, Session session) => RecordFile.OpenToServe(Place(parsed, session), session);

    /// <summary>The record, which must be there, only to be read.</summary>
    protected IRecord OpenToRead(ParseResult parsed, Session session) => RecordFile.OpenToRead(Place(parsed, session), session);

    /// <summary>The record, only to be read, with the links of everything that came found; where it cannot be written, with those that are.</summary>
    protected IRecord OpenLinked(ParseResult parsed, Session session)
    {
        var record = OpenToRead(parsed, session);
        if (!record.HasUnlinked) return record;
        record.Dispose();
        try
        {
            record = OpenKept(parsed, session);
            record.Join(session.Interrupted);
            return record;
        }
        catch (DemarcheException e) when (e.Code is RecordErrors.ReadOnly or RecordErrors.Locked)
        {
            record.Dispose();
            return OpenToRead(parsed, session);
        }
    }

    /// <summary>The record, which must be there, to be read; where it may be written, what it makes of new reports is kept.</summary>
    protected IRecord OpenToRenew(ParseResult parsed, Session session)
    {
        var record = RecordFile.OpenToRenew(Place(parsed, session), session);
        try
        {
            if (record.HasUnlinked) record.Join(session.Interrupted);
        }
        catch (DemarcheException e) when (e.Code is RecordErrors.ReadOnly or RecordErrors.Locked)
        {
            // The links that are there do.
        }

        return record;
    }

    /// <summary>The record, which must be there, to be changed.</summary>
    protected IRecord OpenKept(ParseResult parsed, Session session) => RecordFile.OpenKept(Place(parsed, session), session);

    /// <summary>Where the record is, or would be.</summary>
    protected string Place(ParseResult parsed, Session session) => RecordFile.Path(parsed.GetValue(record), session);
}
