using Microsoft.Playwright;

namespace SystemicPlatform.Portal.Tests.Browser;

/// <summary>Holds a page against the rules of WCAG 2.1 A and AA that a program can check.</summary>
internal static class Axe
{
    // While Turbo draws a page it is marked as busy, and is no page to look at.
    private const string Run = """
        async () => {
            const busy = () => document.documentElement.hasAttribute('aria-busy');
            for (;;) {
                const before = busy();
                const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations'], preload: false });
                if (!before && !busy()) {
                    return violations.map(found => `${found.id}: ${found.nodes.map(node => node.target.join(' ')).join(', ')}`);
                }
                await new Promise(again => setTimeout(again, 50));
            }
        }
        """;

    private static readonly string Rules = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Rules);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
