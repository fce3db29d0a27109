namespace Demarche.Time;

/// <summary>Type and value as TIMEX3 writes them (TimeML 1.2.1): <c>2022-W03</c>, <c>2022-01-26TEV</c>, <c>199</c> for the nineties, <c>P3W</c>, <c>PXY</c>, <c>PAST_REF</c>.</summary>
/// <param name="Type">What is named.</param>
/// <param name="Value">Never empty; unknown places are X.</param>
public readonly record struct Timex(TimexType Type, string Value)
{
    /// <summary>The type in capitals, as TIMEX3 spells it.</summary>
    public string TypeName => Type switch
    {
        TimexType.Date => "DATE",
        TimexType.Time => "TIME",
        TimexType.Duration => "DURATION",
        _ => "SET",
    };
}
