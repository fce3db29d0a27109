using Demarche.ModelTrainer.Corpora;

namespace Demarche.ModelTrainer;

/// <summary>The sentences that the German tagger is trained on, all CC BY-SA: GSD dev, PUD, EmpiriST and the bundles of GSD train; never GSD test.</summary>
internal sealed class Treebanks(string folder)
{
    public List<GoldSentence> GsdDev { get; } = [.. ConlluFile.Read(Path.Combine(folder, "de_gsd-ud-dev.conllu.gz"), columns => TagNames.Of(columns[4])).Select(words => new GoldSentence(words))];

    public List<GoldSentence> Others { get; } =
    [
        .. ConlluFile.Read(Path.Combine(folder, "de_pud-ud-test.conllu.gz"), PudTags.Of).Select(words => new GoldSentence(words)),
        .. EmpiristFile.Read(Path.Combine(folder, "empirist.vrt.gz")).Select(words => new GoldSentence(words)),
        .. BundleFile.Read(Path.Combine(folder, "gsd_train_part_morph_only.tsv.gz")).Select(words => new GoldSentence(words)),
    ];
}
