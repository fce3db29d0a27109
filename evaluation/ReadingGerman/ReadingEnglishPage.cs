namespace Demarche.Evaluation.ReadingGerman;

/// <summary>The page <c>docs/reading-english.md</c>, made as that of German is.</summary>
public static class ReadingEnglishPage
{
    public const string Help = """
        reading-english

          Writes docs/reading-english.md: every rule with its examples, of the specifications in Specs/En.
        """;

    private const string Head = """
        # Reading English

        <!-- Made by `dotnet run --project evaluation -c Release -- reading-english` of the specifications in tests/Demarche.Tests/Statements/Specs/En. Change those. -->

        How `demarche` tells who said what in an English report. The words are those of [reading-german.md](reading-german.md): **content**, **cue**, **frame**, **speaker**, **to**, **via**. English has no
        subjunctive that tells somebody's words from the report's, so each statement hangs on a verb, a noun, a phrase or marks that say that somebody spoke. The rules run in a fixed order
        (`EnglishStatements`), and each leaves alone what an earlier one has taken. A form that German has for its subjunctive (free indirect) is not found in English.

        ```
        echo "Lavrov said the answer contained nothing on the main question." | demarche explain -
        ```

        Each rule has a specification in prose whose examples run as tests; this page is made of them. In the examples the content is in bold. How many of the statements of the project's own reports are found,
        `evaluation -- statements-en` counts.

        """;

    /// <summary>The page of this project.</summary>
    public static string Current => new ReadingGermanPage(Specification.English, Specification.EnglishCommon, null, Head).Write();

    /// <summary>Where the page lies.</summary>
    public static string Place => Path.Combine(ProjectFolder.Path, "docs", "reading-english.md");
}
