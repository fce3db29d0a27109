using Demarche.Acts;
using static Demarche.Tests.Exchanges.Told;

namespace Demarche.Tests.Exchanges;

/// <summary>Invented disputes, told over days and months.</summary>
internal static class Disputes
{
    /// <summary>France and the United Kingdom quarrel over fishing, month by month.</summary>
    public static ReadReport[] Fishing { get; } =
    [
        Report("fisch/1.txt", "2021-10-05",
            new Deed("state:FRA", ActName.Demand, "state:GBR", "Paris verlangt von London /mehr Fanglizenzen für die Fischer in den Gewässern um Jersey/."),
            new Deed("state:GBR", ActName.Reject, "state:FRA", "London wies /die Forderung nach weiteren Fanglizenzen für Fischer vor Jersey/ zurück.")),
        Report("fisch/2.txt", "2021-12-20",
            new Deed("state:FRA", ActName.Threaten, "state:GBR", "Paris droht London mit /höheren Stromtarifen für Jersey/, wenn die Fischer keine Fanglizenzen für die Gewässer bekommen."),
            new Deed("state:GBR", ActName.Offer, "state:FRA", "London bot an, /einen Teil der Fanglizenzen für die Fischer vor Jersey noch einmal zu prüfen/.")),
        Report("fisch/3.txt", "2022-03-01",
            new Deed("state:GBR", ActName.Promise, "state:FRA", "London sagte /23 neue Fanglizenzen für die Fischer in den Gewässern um Jersey/ zu.")),
    ];

    /// <summary>The United States and China quarrel over tariffs on steel.</summary>
    public static ReadReport[] Steel { get; } =
    [
        Report("stahl/1.txt", "2021-10-06",
            new Deed("state:CHN", ActName.Demand, "state:USA", "Peking verlangt von Washington /die Abschaffung der Strafzölle auf Stahl und Aluminium/ für die Hütten in Hebei."),
            new Deed("state:USA", ActName.Reject, "state:CHN", "Washington lehnte /ein Ende der Strafzölle auf Stahl und Aluminium/ aus den Hütten in Hebei ab.")),
        Report("stahl/2.txt", "2021-11-02",
            new Deed("state:USA", ActName.Offer, "state:CHN", "Washington bot an, /die Strafzölle auf Aluminium und Stahl der Hütten zu senken/.")),
    ];

    /// <summary>The same two quarrel over a balloon.</summary>
    public static ReadReport[] Balloon { get; } =
    [
        Report("ballon/1.txt", "2021-10-20",
            new Deed("state:USA", ActName.Accuse, "state:CHN", "Washington warf Peking /das Eindringen eines Ballons in den Luftraum über Montana/ vor."),
            new Deed("state:USA", ActName.Demand, "state:CHN", "Washington verlangt von Peking /eine Entschuldigung für den Ballon im Luftraum/ über Montana.")),
        Report("ballon/2.txt", "2021-10-28",
            new Deed("state:CHN", ActName.Reject, "state:USA", "Peking wies /eine Entschuldigung für den Ballon im Luftraum über Montana/ zurück.")),
    ];
}
