using System.CommandLine;
using Demarche.Wording;

namespace Demarche.Cli.Parsing;

/// <summary>One command of the program: its place in the command line and what it does.</summary>
internal abstract class Verb : Command
{
    protected Verb(string name, Labels labels)
        : base(name, labels["cli." + name]) => Labels = labels;

    protected Labels Labels { get; }

    /// <summary>Whether a word may begin with one hyphen without being an option.</summary>
    public virtual bool TakesDashedWords => false;

    /// <summary>Does it and returns the exit code.</summary>
    public abstract int Run(ParseResult parsed, Session session);

    protected ValueOption Value(string name, string valueName, ValueKind kind = ValueKind.Text) =>
        Added(new ValueOption("--" + name, Labels["cli.value." + valueName], Labels["cli.option." + name], kind));

    protected ValueOption Choice(string name, params string[] choices) =>
        Added(new ValueOption("--" + name, Labels.Find("cli.value." + name) ?? string.Join('|', choices), Labels["cli.option." + name], ValueKind.Choice, choices));

    /// <summary>An option whose description is not that of others with its name.</summary>
    protected ValueOption Labelled(string name, string valueName, string label) =>
        Added(new ValueOption("--" + name, Labels["cli.value." + valueName], Labels["cli.option." + label]));

    protected Option<bool> Flag(string name)
    {
        var flag = new Option<bool>("--" + name) { Description = Labels["cli.option." + name] };
        Add(flag);
        return flag;
    }

    /// <summary>Words that stand without an option.</summary>
    protected Argument<string[]> Words(string name, ArgumentArity arity)
    {
        var words = new Argument<string[]>(Labels["cli.value." + name]) { Arity = arity, Description = Labels["cli.argument." + name] };
        Add(words);
        return words;
    }

    /// <summary>The one word that stands without an option.</summary>
    protected Argument<string> Word(string name)
    {
        var word = new Argument<string>(Labels["cli.value." + name]) { Description = Labels["cli.argument." + name] };
        Add(word);
        return word;
    }

    protected ValueOption Added(ValueOption option)
    {
        Add(option);
        return option;
    }
}
