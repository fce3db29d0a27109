using Demarche.Language;
using Demarche.Language.En;

namespace Demarche.ModelTrainer.English;

/// <summary>Trains <c>models/en-tags.labels</c>.</summary>
internal sealed class EnglishSchool : ITagSchool
{
    public int LabelCount => (int)Penn.WRB + 1;

    public int Rounds => 8;

    public int Learners => 24;

    public double LeastWeight => 0.4;

    public ulong Nominal => PennSet.Nominal;

    public TokenLook[] Look(GoldSentence sentence, Func<uint, ulong>? known)
    {
        var looks = new TokenLook[sentence.Tokens.Length];
        Tagger.Look(sentence.Text, sentence.Tokens, known is null ? null : new TagCandidates(Lexicon.English, known), looks);
        return looks;
    }

    public void Tag(TokenLook[] looks, ref Teacher teacher) => PennTagger.Tag(looks, new Penn[looks.Length], ref teacher);
}
