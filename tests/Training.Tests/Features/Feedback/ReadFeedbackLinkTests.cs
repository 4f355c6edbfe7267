using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Feedback;

public sealed class ReadFeedbackLinkTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Shows_the_questions_without_an_account_and_nobodys_name()
    {
        var guests = await GuestLink.AskedAsync(area);
        using var page = await guests.ReadAsync(await guests.PathAsync());
        var text = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        Assert.Contains("Oliko hyötyä?", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Testi Demokoulu", text, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_link_that_this_service_did_not_make_leads_nowhere()
    {
        var guests = await GuestLink.AskedAsync(area, 2);
        var (own, other) = (await guests.PathAsync(), await guests.PathAsync(1));
        // The ids of one with the seal of the other, a seal that is wrong, and what is no link.
        foreach (var path in new[] { $"{own[..^22]}{other[^22..]}", $"{own[..^1]}{(own[^1] == 'A' ? 'B' : 'A')}", "/feedback/x", $"/feedback/{new string('A', 65)}" })
        {
            await guests.ReadAsync(path).MissingAsync();
        }
    }
}
