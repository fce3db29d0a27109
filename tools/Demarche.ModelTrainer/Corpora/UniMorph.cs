namespace Demarche.ModelTrainer.Corpora;

/// <summary>Writes a bundle of UniMorph as features of Universal Dependencies.</summary>
internal static class UniMorph
{
    private static readonly Dictionary<string, string> Features_ = new(StringComparer.Ordinal)
    {
        ["NOM"] = "Case=Nom",
        ["GEN"] = "Case=Gen",
        ["DAT"] = "Case=Dat",
        ["ACC"] = "Case=Acc",
        ["SG"] = "Number=Sing",
        ["PL"] = "Number=Plur",
        ["MASC"] = "Gender=Masc",
        ["FEM"] = "Gender=Fem",
        ["NEUT"] = "Gender=Neut",
        ["1"] = "Person=1",
        ["2"] = "Person=2",
        ["3"] = "Person=3",
        ["IND"] = "Mood=Ind",
        ["SBJV"] = "Mood=Sub",
        ["IMP"] = "Mood=Imp",
        ["PRS"] = "Tense=Pres",
        ["PST"] = "Tense=Past",
    };

    public static string Features(string[] marks) => string.Join('|', marks.Where(Features_.ContainsKey).Select(mark => Features_[mark]));
}
