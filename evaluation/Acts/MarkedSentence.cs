using Demarche.Acts;
using Demarche.Reports;

namespace Demarche.Evaluation.Acts;

/// <summary>A sentence in which a person marked the acts.</summary>
/// <param name="Place">Its file and line, such as <c>dev/demand.md:12</c>.</param>
/// <param name="Topic">The act of whose file it is a part; none in a file of mixed sentences.</param>
/// <param name="NearMiss">The sentence looks like the topic and is not; another act may be in it.</param>
/// <param name="Heading">The heading of second rank above it, which begins a report in a part of reports; empty without one.</param>
public sealed record MarkedSentence(string Place, ActName? Topic, bool NearMiss, string Text, IReadOnlyList<MarkedAct> Acts, string Heading = "");

/// <summary>An act as a person marked it. Each role has the places of its words in the sentence, in the order in which they were written.</summary>
/// <param name="Roles">By key; a key without words is not there.</param>
public sealed record MarkedAct(ActName Name, ActStatus Status, IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> Roles)
{
    /// <summary>The keys of roles. <c>word</c> is the speaker on whose word the act stands; without it the report itself says so.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["actor", "recipient", "matter", "items", "condition", "time", "place", "word"];

    /// <summary>The words of a role; empty where nothing was marked.</summary>
    public IReadOnlyList<TextSpan> Role(string key) => Roles.GetValueOrDefault(key) ?? [];

    /// <summary>The act in a text in which its sentence begins at <paramref name="start"/>.</summary>
    public MarkedAct At(int start) => this with { Roles = Roles.ToDictionary(role => role.Key, role => (IReadOnlyList<TextSpan>)[.. role.Value.Select(span => new TextSpan(span.Start + start, span.End + start))], StringComparer.Ordinal) };
}
