using Demarche.Acts;
using Demarche.Exchanges;
using Demarche.RecordFormat;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record;

/// <summary>Keeps reports, their entries and what people decided about them. Safe for use by several threads; what one call changes stands
/// in one transaction, so that a crash leaves all of it or nothing.</summary>
/// <remarks>Every call may throw a <see cref="DemarcheException"/> with a code of <see cref="RecordErrors"/>. What was returned as kept is on disk.
/// Sequences are read page by page while they are enumerated, so that the record may be written to meanwhile.</remarks>
public interface IRecord : IDisposable
{
    /// <summary>Where the record is, for people: a path.</summary>
    string Location { get; }

    /// <summary>How much is kept.</summary>
    RecordSize Size();

    /// <summary>Keeps a report and its entries. A report that is kept already and comes with the same entries changes nothing; with other
    /// entries it is replaced as by <see cref="Replace"/>; a forgotten one stays forgotten.</summary>
    KeepResult Keep(ReadReport read);

    /// <summary>To be called by whoever answers somebody, and disposed of with the answer: what is kept and linked meanwhile waits for it, within bounds.</summary>
    IDisposable Serve();

    /// <summary>Works out what is kept of a report: most of the work of keeping it, for many threads to share.</summary>
    /// <exception cref="DemarcheException"><see cref="RecordErrors.EntryInvalid"/>: an entry does not lie in its report, or bears the id of another.</exception>
    PreparedReport Prepare(ReadReport read);

    /// <summary>Whether a report is kept as it comes, with the same words and metadata, and was read by that reader: reading and keeping it again would then change nothing.</summary>
    /// <param name="report">As it came in.</param>
    /// <param name="reader">The fingerprint of the reader.</param>
    /// <returns>How many statements it has; none where it is to be read.</returns>
    int? StatementsIfRead(Report report, string reader);

    /// <summary>As <see cref="Keep"/> for many, several reports in one transaction. A result comes out only when its report is on disk; an
    /// error leaves everything kept that was returned before it.</summary>
    IEnumerable<KeepResult> KeepAll(IEnumerable<ReadReport> reads);

    /// <summary>As the other, for reports that were prepared.</summary>
    IEnumerable<KeepResult> KeepAll(IEnumerable<PreparedReport> prepared);

    /// <summary>Puts the entries of a newer reader in the place of the machine's entries of a kept report. What people added or decided stays;
    /// a decision whose entry went is marked orphaned and attached again when the same id returns.</summary>
    /// <exception cref="DemarcheException"><see cref="RecordErrors.ReportUnknown"/>: the report is not kept.</exception>
    RereadResult Replace(ReadReport read);

    /// <summary>Keeps what could not be read at all; the same problem twice is kept once.</summary>
    void KeepProblem(Problem problem);

    /// <summary>Every problem that belongs to no report, in a stable order.</summary>
    IEnumerable<Problem> SourceProblems();

    /// <summary>A report with all its entries as the reader and people made them; none if it is not kept.</summary>
    KeptReport? Find(string reportId);

    /// <summary>What lists show of a report, without its text and entries; none if it is not kept.</summary>
    ReportEntry? FindEntry(string reportId);

    /// <summary>A statement with what people decided about it; none if it is not kept.</summary>
    KeptStatement? FindStatement(string statementId);

    /// <summary>An act with what people decided about it; none if it is not kept.</summary>
    KeptAct? FindAct(string actId);

    /// <summary>An actor that some kept report refers to.</summary>
    Actors.Actor? FindActor(string actorId);

    /// <summary>Reports without their text, by day and id.</summary>
    Page<ReportEntry> Reports(ReportQuery query);

    /// <summary>Statements by day, report and place in the text.</summary>
    Page<StatementEntry> Statements(StatementQuery query);

    /// <summary>How the statements that fit are spread over forms, outlets, languages, months and speakers; the page asked for does not matter.</summary>
    StatementFacets Facets(StatementQuery query);

    /// <summary>Everything that fits, report by report in the order of their days: the ids of the statements, and of the acts where these are asked for too. Which they are is
    /// settled when the first is taken, so that what is kept meanwhile neither comes twice nor pushes another out; the pages that the questions ask for do not matter.</summary>
    IEnumerable<Matched> Matching(StatementQuery statements, ActQuery? acts);

    /// <summary>Acts by day, report and place in the text.</summary>
    Page<ActEntry> Acts(ActQuery query);

    /// <summary>A page of acts, the newest first, and the counts beside it, by one search.</summary>
    (Page<ActEntry> Page, ActFacets Facets) ActsWithFacets(ActQuery query);

    /// <summary>Acts by their ids, in that order; what is not kept is left out.</summary>
    IReadOnlyList<ActEntry> ActsOf(IEnumerable<string> ids);

    /// <summary>How the acts that fit are spread over names, status, outlets, months, actors and recipients; the page asked for does not matter.</summary>
    ActFacets Facets(ActQuery query);

    /// <summary>Every exchange, by first day and id, brought in line with the reports first. A record that is open for reading only and has reports whose exchanges were not made yet gives them without keeping them.</summary>
    IReadOnlyList<Exchange> Exchanges();

    /// <summary>Exchanges as they were made last, by first day and id.</summary>
    Page<Exchange> Exchanges(ExchangeQuery query);

    /// <summary>Brings the exchanges in line with some of the reports that came, the earliest days first, so that none waits long; with all of them after as many calls as it takes.</summary>
    /// <param name="most">How many reports are looked at.</param>
    /// <returns>Whether nothing is left to do.</returns>
    bool MakeExchanges(int most);

    /// <summary>An exchange as it was made last, without bringing it in line with reports that came since; none if there is none of that id.</summary>
    Exchange? FindExchange(string exchangeId);

    /// <summary>An issue of an exchange as it was made last; none if there is none of that id.</summary>
    Issue? FindIssue(string issueId);

    /// <summary>Whether reports came or changed since exchanges were made last.</summary>
    bool HasUnexchanged { get; }

    /// <summary>Keeps an id that a record line says was given; nothing happens to one that is known.</summary>
    void NoteClaim(Claim claim);

    /// <summary>Reports whose text holds the words, with the words in context. No input is an error; one without a word finds nothing.</summary>
    Page<SearchHit> Search(SearchQuery query);

    /// <summary>Every actor with the number of statements he speaks in, most first.</summary>
    Page<ActorEntry> Actors(ActorQuery query);

    /// <summary>Every kept report, to be read again.</summary>
    IEnumerable<Report> ReportsToRead();

    /// <summary>Every report with the entries as they were made, without people's edits applied, by day and id: equal records give equal sequences.</summary>
    IEnumerable<ReadReport> Export();

    /// <summary>Finds what the reports that came since the last time have to do with each other and with the others; the same links come out in whatever order reports came. Ended early, it goes on the next time.</summary>
    /// <returns>How many reports were held against the others.</returns>
    long Link(CancellationToken interrupted = default);

    /// <summary>As <see cref="Link"/>, and brings all exchanges in line with the reports.</summary>
    long Join(CancellationToken interrupted = default);

    /// <summary>Whether reports came whose links are not found yet.</summary>
    bool HasUnlinked { get; }

    /// <summary>Every link, by the places of its reports: the earlier day first.</summary>
    IEnumerable<KeptLink> Links();

    /// <summary>The links of a report and of its entries, or of one entry or actor; the first <paramref name="most"/>.</summary>
    IReadOnlyList<KeptLink> LinksOf(string member, int most = 1000);

    /// <summary>What people decided, by time, entry and field.</summary>
    IEnumerable<KeptCorrection> Corrections();

    /// <summary>Entries that a newer reader no longer made, by id.</summary>
    IEnumerable<RemovedEntry> RemovedEntries();

    /// <summary>Reports whose text was erased, by id.</summary>
    IEnumerable<ForgottenReport> ForgottenReports();

    /// <summary>Keeps a person's decision. <see cref="Correction.Was"/> is filled in by the record where it knows the value; the same decision
    /// (entry, field, person, moment) twice is kept once.</summary>
    /// <returns>The decision as kept; orphaned where the entry is not there.</returns>
    KeptCorrection Decide(Correction correction);

    /// <summary>Keeps a statement that a person found; its origin is set to <see cref="Origin.Person"/>, and a correction line says who made it.</summary>
    /// <exception cref="DemarcheException"><see cref="RecordErrors.ReportUnknown"/>: its report is not kept.</exception>
    void Add(Statement statement, string by, string? why = null);

    /// <summary>Keeps an act that a person found, as <see cref="Add(Statement, string, string?)"/>.</summary>
    /// <exception cref="DemarcheException"><see cref="RecordErrors.ReportUnknown"/>: its report is not kept.</exception>
    void Add(Act act, string by, string? why = null);

    /// <summary>Notes that an entry went, as a record line says; nothing happens to an entry that is there.</summary>
    void NoteRemoved(RemovedEntry removed);

    /// <summary>Erases a report's text, entries and search words for good, from the log and free pages too; keeps id, day, reason and person.</summary>
    /// <returns>Whether the report was kept.</returns>
    bool Forget(string reportId, string reason, string by);

    /// <summary>Hashes every frozen text again, computes every id again and reads every span again.</summary>
    IEnumerable<Finding> Verify();

    /// <summary>Writes a whole copy of the record as it is now to a new file, while the record stays in use, and verifies the copy. The name is given to the
    /// copy last: what bears it is whole and sound.</summary>
    /// <param name="path">The new file.</param>
    /// <param name="progress">Is told how far it is, now and then.</param>
    /// <param name="interrupted">Ends it, and nothing is left.</param>
    /// <exception cref="DemarcheException"><see cref="RecordErrors.BackupExists"/>: the file is there already. <see cref="RecordErrors.BackupUnsound"/>: the copy
    /// does not verify.</exception>
    void Backup(string path, Action<BackupProgress>? progress = null, CancellationToken interrupted = default);
}
