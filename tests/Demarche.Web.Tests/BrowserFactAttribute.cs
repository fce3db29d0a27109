namespace Demarche.Web.Tests;

/// <summary>A test that needs Chromium: at home it is skipped where there is none, in CI it fails.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Browser.Executable is null && !Browser.IsRequired) Skip = "No Chromium here: install it or name it in CHROMIUM.";
    }
}

/// <inheritdoc cref="BrowserTheoryAttribute"/>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Executable is null && !Browser.IsRequired) Skip = "No Chromium here: install it or name it in CHROMIUM.";
    }
}
