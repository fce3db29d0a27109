using System.Text;

namespace Demarche.Evaluation.Extraction;

/// <summary>Pages for those who need many of them.</summary>
public static class GeneratedPages
{
    /// <summary>A page in one of the layouts, with a script as long as pages have; equal seeds give equal pages.</summary>
    public static byte[] Page(int seed)
    {
        var random = new Random(seed);
        var room = new Newsroom(random);
        var page = Layouts.All[seed % Layouts.All.Count].Build(room.Article(6, 20), room, new Furniture(room, random.Next(6)));
        var script = string.Concat(Enumerable.Range(0, random.Next(100, 800)).Select(i => $"{{\"id\":{random.Next()},\"t\":\"{room.Headline()}\",\"u\":\"/a{i}\"}},"));
        return Encoding.UTF8.GetBytes(page.Replace("</head>", $"<script>window.state=[{script}];</script></head>", StringComparison.Ordinal));
    }
}
