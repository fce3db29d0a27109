namespace Demarche.Actors;

/// <summary>A stretch of time in an office, as the tables have it.</summary>
/// <param name="Office">The office's id.</param>
/// <param name="Since">EDTF: the first day, month or year.</param>
/// <param name="Until">EDTF: when it ended, itself not included; none where no end is known.</param>
public sealed record OfficeTerm(string Office, string Since, string? Until)
{
    /// <summary>The term as it lies over some days, such as those of reports: it began before the last and had not ended on the first.</summary>
    /// <param name="first">The first day, <c>2022-01-27</c>.</param>
    /// <param name="last">The last day.</param>
    public bool Overlaps(string first, string last) => string.CompareOrdinal(Since, last) <= 0 && (Until is null || string.CompareOrdinal(Until, first) > 0);
}
