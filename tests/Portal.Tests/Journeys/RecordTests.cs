using System.Diagnostics;
using Microsoft.Playwright;
using SystemicPlatform.Portal.Tests.Browser;
using SystemicPlatform.Portal.Tests.Journeys.Family;

namespace SystemicPlatform.Portal.Tests.Journeys;

/// <summary>Several write one record at the same time (A1-11).</summary>
public sealed class RecordTests(PortalFixture portal)
{
    private const string Words = ".record-part textarea";

    // From the moment the writer sees their own words.
    private const float WithinASecond = 1000;

    private static readonly TimeSpan Away = TimeSpan.FromSeconds(10);

    [Fact]
    [Trait("covers", "A1-11")]
    public async Task Two_write_and_see_each_others_words_and_one_loses_the_connection_without_losing_a_word()
    {
        await using var worker = await portal.SignInAsync("responsible");
        await using var therapist = await portal.SignInAsync("therapist");
        var path = await worker.ComingMeetingAsync(4);
        await worker.OpenAsync(path);
        await worker.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Avaa kirjaus" }).ClickAsync();
        await Assertions.Expect(worker.Page.Locator(Words).First).ToBeVisibleAsync();
        await therapist.OpenAsync(path);
        await worker.HoldsUpAsync();

        await therapist.Page.Locator(Words).Nth(1).FillAsync("Puolikas ajatus");
        await SayAsync(worker, 0, "Aamut ovat olleet rauhallisempia.");
        await Assertions.Expect(worker.Page.GetByText("Aamut ovat olleet rauhallisempia.")).ToBeVisibleAsync();
        await Assertions.Expect(therapist.Page.GetByText("Aamut ovat olleet rauhallisempia."))
            .ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = WithinASecond });
        // What somebody is in the middle of stays, and the own field is empty again.
        await Assertions.Expect(therapist.Page.Locator(Words).Nth(1)).ToHaveValueAsync("Puolikas ajatus");
        await Assertions.Expect(worker.Page.Locator(Words).First).ToHaveValueAsync("");

        await therapist.Page.Context.SetOfflineAsync(true);
        var away = Stopwatch.StartNew();
        await SayAsync(therapist, 1, "Kirjoitettu ilman yhteyttä.");
        await Assertions.Expect(therapist.Page.Locator(".waits")).ToBeVisibleAsync();
        await SayAsync(worker, 2, "Kirjoitettu sillä välin.");
        // A connection that is away for so long is what this is about; there is no condition to wait for.
        await Task.Delay(Away - away.Elapsed, TestContext.Current.CancellationToken);
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
        await first.OpenAsync($"/meetings/{await new FamilyStory(portal).MeetingAsync(inDays: 40)}");
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
}
