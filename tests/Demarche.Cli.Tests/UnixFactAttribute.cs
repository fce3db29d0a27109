namespace Demarche.Cli.Tests;

/// <summary>A test of signals, shells or devices that only Unix has.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "needs Unix";
    }
}
