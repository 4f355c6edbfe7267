using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>Several write one record at the same time (A1-11).</summary>
public sealed class RecordTests(PortalFixture portal)
{
    private const string Words = ".record-part textarea";

    [Fact]
    [Trait("covers", "A1-11")]
    public async Task Two_write_and_see_each_others_words_and_one_loses_the_connection_without_losing_a_word()
    {
        await using var worker = await portal.SignInAsync("responsible");
        await using var therapist = await portal.SignInAsync("therapist");
        var path = await NextMeetingAsync(worker);
        await worker.OpenAsync(path);
        await worker.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Avaa kirjaus" }).ClickAsync();
        await Assertions.Expect(worker.Page.Locator(Words).First).ToBeVisibleAsync();
        await therapist.OpenAsync(path);
        await worker.HoldsUpAsync();

        await therapist.Page.Locator(Words).Nth(1).FillAsync("Puolikas ajatus");
        await SayAsync(worker, 0, "Aamut ovat olleet rauhallisempia.");
        await Assertions.Expect(therapist.Page.GetByText("Aamut ovat olleet rauhallisempia.")).ToBeVisibleAsync();
        // What somebody is in the middle of stays, and the own field is empty again.
        await Assertions.Expect(therapist.Page.Locator(Words).Nth(1)).ToHaveValueAsync("Puolikas ajatus");
        await Assertions.Expect(worker.Page.Locator(Words).First).ToHaveValueAsync("");

        await therapist.Page.Context.SetOfflineAsync(true);
        await SayAsync(therapist, 1, "Kirjoitettu ilman yhteyttä.");
        await Assertions.Expect(therapist.Page.Locator(".waits")).ToBeVisibleAsync();
        await SayAsync(worker, 2, "Kirjoitettu sillä välin.");
        await therapist.Page.Context.SetOfflineAsync(false);
        await Assertions.Expect(worker.Page.GetByText("Kirjoitettu ilman yhteyttä.")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 20_000 });
        await Assertions.Expect(therapist.Page.GetByText("Kirjoitettu sillä välin.")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 20_000 });
        await Assertions.Expect(worker.Page.GetByText("Kirjoitettu ilman yhteyttä.")).ToHaveCountAsync(1);
    }

    [Fact]
    [Trait("covers", "A1-11")]
    public async Task A_paragraph_is_changed_without_script_and_who_comes_too_late_sees_both()
    {
        await using var first = await portal.SignInAsync("responsible", Look.WithoutScript);
        await using var second = await portal.SignInAsync("responsible", Look.WithoutScript);
        await first.OpenAsync(await NextMeetingAsync(first, 1));
        await first.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Avaa kirjaus" }).ClickAsync();
        await SayAsync(first, 0, "Ensimmäinen muoto.");
        var edit = await first.Page.Locator(".paragraphs a").First.GetAttributeAsync("href");
        await first.OpenAsync(edit!);
        await second.OpenAsync(edit!);

        await SaveAsync(first, "Toinen muoto.");
        await Assertions.Expect(first.Page.GetByText("Toinen muoto.")).ToBeVisibleAsync();
        await SaveAsync(second, "Kolmas muoto.");
        await Assertions.Expect(second.Page.Locator(".other-version")).ToContainTextAsync("Toinen muoto.");
        await Assertions.Expect(second.Page.Locator("textarea")).ToHaveValueAsync("Kolmas muoto.");
        await SaveAsync(second, "Kolmas muoto.");
        await Assertions.Expect(second.Page.GetByText("Kolmas muoto.")).ToBeVisibleAsync();
    }

    private static async Task SayAsync(Visitor visitor, int part, string words)
    {
        await visitor.Page.Locator(Words).Nth(part).FillAsync(words);
        await visitor.Page.Locator(".record-part button").Nth(part).ClickAsync();
    }

    private static async Task SaveAsync(Visitor visitor, string words)
    {
        await visitor.Page.Locator("textarea").FillAsync(words);
        await visitor.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Tallenna" }).ClickAsync();
    }

    private static async Task<string> NextMeetingAsync(Visitor visitor, int nth = 0)
    {
        await visitor.OpenAsync("/children");
        await visitor.OpenAsync((await visitor.Page.Locator("section[aria-labelledby=mine] table a").First.GetAttributeAsync("href"))! + "/thread");
        return (await visitor.Page.Locator("section[aria-labelledby=meetings] a").Nth(nth).GetAttributeAsync("href"))!;
    }
}
