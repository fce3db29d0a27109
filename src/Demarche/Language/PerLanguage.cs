namespace Demarche.Language;

/// <summary>What each language brings to one room. A language that brings nothing to it has none.</summary>
internal sealed class PerLanguage<T>(params (string Code, T Its)[] all)
    where T : class
{
    public T? Of(ReadingLanguage language)
    {
        foreach (var (code, its) in all)
            if (code == language.Code) return its;
        return null;
    }

    public T? Of(TextAnalysis analysis) => Of(analysis.Language);
}
