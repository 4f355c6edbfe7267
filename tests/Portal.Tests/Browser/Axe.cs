using Microsoft.Playwright;

namespace SystemicPlatform.Portal.Tests.Browser;

/// <summary>Holds a page against the rules of WCAG 2.1 A and AA that a program can check.</summary>
internal static class Axe
{
    private const string Run = """
        async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }))
            .violations.map(found => `${found.id}: ${found.nodes.map(node => node.target.join(' ')).join(', ')}`)
        """;

    private static readonly string Rules = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Rules);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
