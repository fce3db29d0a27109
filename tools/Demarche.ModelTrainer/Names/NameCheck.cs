using Demarche.Actors.Names;
using Demarche.Language;

namespace Demarche.ModelTrainer.Names;

/// <summary>How well the recogniser does on sentences that it was not trained on, without a look at a test part.</summary>
internal static class NameCheck
{
    private const int Folds = 3;

    public static void Run(NameCorpora corpora, TextWriter output)
    {
        var (texts, score) = (corpora.Own, new NameScore());
        for (var fold = 0; fold < Folds; fold++)
        {
            bool IsHeld(int at) => at * 10 / texts.Count % Folds == fold;
            var model = NameFinder.Of(LabelModel.Open(NameTrainer.Model(texts.Where((_, i) => !IsHeld(i)), corpora.Others, corpora.Lists)));
            foreach (var text in texts.Where((_, i) => IsHeld(i))) score.Count(text, analysis => Find(analysis, model));
        }

        foreach (var its in Enum.GetValues<NameClass>()) output.WriteLine(score.Of(its).Line(its.ToString()));
        output.WriteLine(score.Of(NameClass.Person, NameClass.Place, NameClass.Organisation).Line("these three"));
        output.WriteLine(score.Of(Enum.GetValues<NameClass>()).Line("all"));
    }

    private static List<FoundName> Find(TextAnalysis analysis, (NameLookReader Reader, NameScorer Scorer) model)
    {
        var names = new List<FoundName>();
        foreach (var sentence in analysis.Sentences) NameFinder.Find(analysis, sentence, names, model);
        return names;
    }
}
