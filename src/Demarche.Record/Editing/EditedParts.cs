using System.Collections.Immutable;
using Demarche.Actors;
using Demarche.Reports;
using Demarche.Statements;

namespace Demarche.Record.Editing;

/// <summary>Parts of entries with one thing in them changed; a part of which nothing is left is none.</summary>
internal static class EditedParts
{
    public static Role? WithActor(Role? role, string? actor) => Left((role ?? new Role([])) with { Actor = actor });

    public static Role? WithOffice(Role? role, string? office) => Left((role ?? new Role([])) with { Office = office });

    public static Role? WithSpans(Role? role, ImmutableArray<TextSpan> spans) => Left((role ?? new Role([])) with { Spans = spans });

    public static TimeReference? WithValue(TimeReference? time, string? value) => Left((time ?? new TimeReference(null, "explicit", [])) with { Value = value });

    public static TimeReference? WithSpans(TimeReference? time, ImmutableArray<TextSpan> spans) => Left((time ?? new TimeReference(null, "explicit", [])) with { Spans = spans });

    private static Role? Left(Role role) => role is { Actor: null, Office: null, Spans.IsDefaultOrEmpty: true } ? null : role;

    private static TimeReference? Left(TimeReference time) => time is { Value: null, Spans.IsDefaultOrEmpty: true } ? null : time;
}
