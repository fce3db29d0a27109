using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Record;
using Demarche.RecordFormat;
using Demarche.Wording;

namespace Demarche.Web.Exports.Tables;

/// <summary>An act in words. Where the rights of its report forbid it, no words of the report stand in it.</summary>
public sealed class ActWords(ActEntry entry, Labels labels)
{
    private readonly bool withWords = entry.Report.Rights != Reports.TextRights.None;

    public string Name => labels.Language == "de" ? entry.Act.Code.German : entry.Act.Code.English;

    public string Status => labels["actStatus." + FormatNames.Of(entry.Act.Status)];

    public string Actors => Roles(entry.Act.Actors);

    public string Recipients => Roles(entry.Act.Recipients);

    public string Matter => Words(entry.Act.Matter);

    public string Condition => Words(entry.Act.Condition);

    public string Evidence => Words(entry.Act.Evidence);

    /// <summary>On whose word it stands; nothing where the report itself asserts it.</summary>
    public string Word => entry.Word?.Speaker is { } speaker ? Role(speaker) : "";

    public string Words(ImmutableArray<Reports.TextSpan> spans) => withWords ? StatementWords.Join(spans, entry.Text) : "";

    private string Roles(ImmutableArray<Role> roles) => string.Join(", ", roles.Select(Role));

    private string Role(Role role) => entry.Actors.FirstOrDefault(actor => actor.Id == role.Actor)?.Name(labels.Language) ?? Words(role.Spans);
}
