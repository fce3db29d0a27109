using System.CommandLine;
using Demarche.Reports;
using Demarche.Wording;

namespace Demarche.Cli.Parsing;

/// <summary>What the user knows about the reports of a command line; a sidecar and an input line know better.</summary>
internal sealed class MetadataOptions
{
    private readonly ValueOption title;
    private readonly ValueOption outlet;
    private readonly ValueOption author;
    private readonly ValueOption published;
    private readonly ValueOption language;
    private readonly ValueOption zone;
    private readonly ValueOption genre;

    public MetadataOptions(Command command, Labels labels)
    {
        ValueOption Add(string name, string value, ValueKind kind = ValueKind.Text, params string[] choices)
        {
            var option = new ValueOption("--" + name, labels["cli.value." + value], labels["cli.option." + name], kind, choices);
            command.Add(option);
            return option;
        }

        title = Add("title", "text");
        outlet = Add("outlet", "text");
        author = Add("author", "text");
        published = Add("published", "moment");
        language = Add("language", "language");
        zone = Add("zone", "zone");
        genre = Add("genre", "genre", ValueKind.Choice, "news", "agency", "interview", "ticker", "comment", "pressRelease", "document");
    }

    public ReportMetadata Value(ParseResult parsed) => new()
    {
        Title = parsed.GetValue(title),
        Outlet = parsed.GetValue(outlet),
        Author = parsed.GetValue(author),
        Published = parsed.GetValue(published),
        Language = parsed.GetValue(language),
        Zone = parsed.GetValue(zone),
        Genre = parsed.GetValue(genre),
    };
}
