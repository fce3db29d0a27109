namespace Demarche.Time;

/// <summary>How exactly a date is named.</summary>
internal enum Grain : byte
{
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
}
