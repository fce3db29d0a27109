using Microsoft.Playwright;

namespace Demarche.Web.Tests;

/// <summary>One headless Chromium for all tests of a class.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public static string? Executable { get; } = Places.Prepend(Environment.GetEnvironmentVariable("CHROMIUM") ?? "").FirstOrDefault(File.Exists);

    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>A folder for pictures of the pages, where one is wished for.</summary>
    public static string? Pictures { get; } = Environment.GetEnvironmentVariable("DEMARCHE_PICTURES");

    public async Task InitializeAsync()
    {
        if (Executable is null) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    /// <summary>Closes a page that is done with, so that a long row of pages does not keep them all.</summary>
    public static Task CloseAsync(IPage page) => page.Context.CloseAsync();

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Opens the page from a file, as its readers do; without script unless a test needs it to look into the page.</summary>
    public async Task<IPage> OpenAsync(string html, string? colours = null, int width = 1280, bool script = true, Action<string>? onRequest = null)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("dossier").FullName, "dossier.html");
        await File.WriteAllTextAsync(file, html);
        return await VisitAsync(new Uri(file), colours, width, script, bypassPolicy: script, onRequest);
    }

    /// <summary>Opens an address. The page's own security policy holds unless a test has to look into the page by script.</summary>
    public async Task<IPage> VisitAsync(Uri address, string? colours = null, int width = 1280, bool script = true, bool bypassPolicy = false, Action<string>? onRequest = null, bool touch = false)
    {
        Assert.True(browser is not null, "CI needs Chromium: install it or name it in CHROMIUM.");
        var context = await browser.NewContextAsync(new()
        {
            ColorScheme = colours == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 1200 },
            JavaScriptEnabled = script,
            BypassCSP = bypassPolicy,
            HasTouch = touch,
            IsMobile = touch,
            Locale = "de-DE",
        });
        var page = await context.NewPageAsync();
        if (onRequest is not null) page.Request += (_, request) => onRequest(request.Url);
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }
}
