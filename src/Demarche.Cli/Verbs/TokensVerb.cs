using System.CommandLine;
using Demarche.Cli.Parsing;
using Demarche.Cli.Records;
using Demarche.Web.Room.Guards;
using Demarche.Wording;

namespace Demarche.Cli.Verbs;

/// <summary><c>tokens</c>: lists the read-only tokens of a record's reading room, makes one, or takes one back.</summary>
internal sealed class TokensVerb : RecordVerb
{
    private readonly ValueOption add;
    private readonly ValueOption revoke;

    public TokensVerb(Labels labels)
        : base("tokens", labels)
    {
        add = Labelled("add", "name", "token-add");
        revoke = Labelled("revoke", "name", "token-revoke");
    }

    public override int Run(ParseResult parsed, Session session)
    {
        using var record = OpenToRead(parsed, session);
        var tokens = ReadTokens.Of(record.Location);
        var (name, gone) = (parsed.GetValue(add), parsed.GetValue(revoke));
        if (name is not null) Add(tokens, name, session);
        if (gone is not null) Revoke(tokens, gone, session);
        if (name is null && gone is null)
            foreach (var token in tokens.All) session.Out.WriteLine(FormattableString.Invariant($"{token.Made:yyyy-MM-dd}\t{token.Name}"));
        return ExitCode.Done;
    }

    private void Add(ReadTokens tokens, string name, Session session)
    {
        try
        {
            session.Out.WriteLine(tokens.Add(name, session.Surroundings.Time.GetUtcNow()));
        }
        catch (ArgumentException)
        {
            throw new UsageException(Labels.Format("cli.error.token-name", name));
        }

        session.People.WriteLine(Labels["cli.tokens.once"]);
    }

    private void Revoke(ReadTokens tokens, string name, Session session)
    {
        if (!tokens.Revoke(name)) throw new DemarcheException("not-found", Labels.Format("cli.error.no-token", name));
        session.People.WriteLine(Labels.Format("cli.tokens.revoked", name));
    }
}
