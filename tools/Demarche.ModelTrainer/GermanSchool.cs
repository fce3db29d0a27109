using Demarche.Language;
using Demarche.Language.De;

namespace Demarche.ModelTrainer;

/// <summary>Trains <c>models/de-tags.labels</c>.</summary>
internal sealed class GermanSchool : ITagSchool
{
    public int LabelCount => (int)Stts.XY + 1;

    public int Rounds => 8;

    public int Learners => 1;

    public double LeastWeight => 0.03;

    public ulong Nominal => SttsSet.Nominal;

    public TokenLook[] Look(GoldSentence sentence, Func<uint, ulong>? known)
    {
        var looks = new TokenLook[sentence.Tokens.Length];
        Tagger.Look(sentence.Text, sentence.Tokens, known is null ? null : new TagCandidates(Lexicon.German, known), looks, default, default);
        return looks;
    }

    public void Tag(TokenLook[] looks, ref Teacher teacher) => SttsTagger.Tag(looks, new Stts[looks.Length], ref teacher);
}
