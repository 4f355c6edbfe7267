using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>The job of the platform: a team is formed, its weekly meetings are scheduled, its members are reminded.</summary>
public sealed class StoryTests(PlatformFixture fixture)
{
    // A name like no other word, so that it is found wherever it slipped in.
    private const string GivenName = "Kielotar";
    private const string FamilyName = "Kuutamolampi";

    private static readonly string[] Members =
        ["consulting@demo.example fi", "coordinator@demo.example en", "responsible@demo.example fi", "therapist@demo.example sv", "workpair@demo.example fi"];

    private readonly Scenario scenario = new(fixture);

    [Fact]
    [Trait("covers", "A0-12")]
    [Trait("covers", "A0-13")]
    [Trait("covers", "A0-20")]
    [Trait("covers", "R-01")]
    [Trait("covers", "R-04")]
    [Trait("covers", "L-27")]
    public async Task Reminds_each_member_of_a_childs_team_once_in_their_language_without_a_childs_name()
    {
        await scenario.RemindAWeekAheadAsync();
        var (childId, teamId) = await scenario.ClientChildAsync(GivenName, FamilyName);
        await scenario.JoinAsync(childId, "consulting", "consultingSocialWorker");
        await scenario.JoinAsync(childId, "therapist", "familyTherapist");
        await scenario.JoinAsync(childId, "coordinator", "coordinator");

        var first = await ScheduleAsync(teamId);

        await Eventually.HoldsAsync("five mails", () => Task.FromResult(Of(first).Count >= Members.Length), TimeSpan.FromMinutes(2));
        Assert.Equal(Members, Of(first).Select(mail => $"{mail.To} {mail.Language}").Order(StringComparer.Ordinal));
        Assert.Equal(3, Of(first).DistinctBy(mail => mail.Subject).Count());
        Assert.All(DemoMail.ReadAll(fixture.Platform.MailFolder), AssertNamesNoChild);
        Report.Line($"story: {Of(first).Count} mails for {Members.Length} members: {string.Join(", ", Of(first).CountBy(mail => mail.Language).Select(pair => $"{pair.Value} {pair.Key}"))}");
    }

    [Fact]
    public async Task Comes_out_as_told_also_the_second_time()
    {
        for (var telling = 1; telling <= 2; telling++)
        {
            var told = new List<string>();
            var outcome = await DemoStory.TellAsync(
                fixture.Platform.Address("gateway"), fixture.Platform.Address("identity"), fixture.Platform.MailFolder, told.Add,
                TestContext.Current.CancellationToken);
            Assert.True(outcome == 0, string.Join('\n', told));
            Assert.DoesNotContain(told, line => line.Contains('✗', StringComparison.Ordinal));
        }
    }

    private async Task<Guid> ScheduleAsync(Guid teamId)
    {
        // In two days, whatever the calendar says: each day of the week is in the rule, one of them is no holiday.
        var series = await scenario.CreatedAsync(
            Scenario.Worker, "/api/meetings/series",
            Scenario.Series(teamId, "network", Scenario.Today.AddDays(2), "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=5"));
        var occurrences = await fixture.Gateway.ListAsync(
            Scenario.Worker, $"/api/meetings/series/{series.Id}/occurrences", TestContext.Current.CancellationToken);
        return occurrences.Find(one => one.GetProperty("status").GetString() is "planned").GetProperty("id").GetGuid();
    }

    private List<DemoMail> Of(Guid meeting) =>
        [.. DemoMail.ReadAll(fixture.Platform.MailFolder).Where(mail => mail.IsReminder && mail.Text.Contains($"/meetings/{meeting}", StringComparison.Ordinal))];

    private static void AssertNamesNoChild(DemoMail mail)
    {
        Assert.DoesNotContain(GivenName, mail.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(FamilyName, mail.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Iiris", mail.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Testimetsä", mail.Text, StringComparison.OrdinalIgnoreCase);
    }
}
