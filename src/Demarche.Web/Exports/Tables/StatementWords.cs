using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;
using Demarche.Wording;

namespace Demarche.Web.Exports.Tables;

/// <summary>A statement in words.</summary>
public static class StatementWords
{
    /// <summary>What was said, its pieces joined by an ellipsis.</summary>
    public static string Content(Statement statement, FrozenText text) => Join(statement.Content, text);

    /// <summary>The words of spans, joined by an ellipsis where something lies between.</summary>
    public static string Join(ImmutableArray<TextSpan> spans, FrozenText text) =>
        spans.IsDefaultOrEmpty ? "" : string.Join(" […] ", spans.Select(span => span.In(text.Value).ToString()));

    /// <summary>Who said it: the actor's name, else the words that name him.</summary>
    public static string Speaker(Statement statement, Actor? speaker, FrozenText text, Labels labels) =>
        speaker?.Name(labels.Language) ?? (statement.Speaker is { } role ? Join(role.Spans, text) : "");
}
