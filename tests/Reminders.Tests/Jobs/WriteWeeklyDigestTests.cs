using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Digests;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Domain.Recipients;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.Reminders.Tests.Kinds;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Reminders.Tests.Jobs;

public sealed class WriteWeeklyDigestTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    private readonly (Guid Meeting, Guid Evaluation, Guid Step) ids = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());

    [Fact]
    [Trait("covers", "A0-20")]
    [Trait("covers", "A1-12")]
    [Trait("covers", "L-27")]
    public async Task One_message_tells_each_of_what_is_in_their_week_and_what_is_overdue()
    {
        var child = await PlannedAsync();
        await DigestAsync();
        await DigestAsync();

        var digests = await DigestsAsync(child);
        Assert.Equal(["mother", "responsible", "workPair"], digests.Keys.Order());
        var (mine, mothers) = (digests["responsible"], digests["mother"]);
        Assert.Equal(["Arviointi myöhässä", "Kalenterimuistutus: viikkokokous", "Sovittu askel"], Lines(mine.Plain).Select(line => line.Split(" viimeistään")[0].Split(" ke ")[0].Split(": määräpäivä")[0]));
        Assert.True(mine.Plain.IndexOf("Myöhässä", StringComparison.Ordinal) < mine.Plain.IndexOf("Tällä viikolla", StringComparison.Ordinal));
        Assert.Contains($"/meetings/{ids.Meeting}", mine.Plain, StringComparison.Ordinal);
        Assert.Contains($"href=\"http://localhost:8080/children/{child.ChildId}/plan/evaluations/{ids.Evaluation}\"", mine.Html, StringComparison.Ordinal);
        Assert.StartsWith("Påminnelse: veckomöte", Assert.Single(Lines(mothers.Plain)), StringComparison.Ordinal);
        Assert.Contains("Den här veckan", mothers.Plain, StringComparison.Ordinal);
        Assert.DoesNotContain("Försenat", mothers.Plain, StringComparison.Ordinal);
        Assert.All(digests.Values, mail => Assert.StartsWith("<http://localhost:8080/unsubscribe/", mail.Unsubscribe, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Fate.Planned, true)]
    [InlineData(Fate.Moved, false)]
    [InlineData(Fate.Cancelled, false)]
    [InlineData(Fate.RecipientChanged, false)]
    [InlineData(Fate.DoneBeforeDue, false)]
    public async Task What_no_longer_holds_when_it_goes_out_is_not_named(Fate fate, bool named)
    {
        var child = await PlannedAsync();
        await fixture.AsJobAsync<WriteWeeklyDigest>(job => job.Run(CancellationToken.None));
        await (fate switch
        {
            Fate.Moved => child.Story.TellAsync(child.Story.Moved(ids.Meeting, TimeSpan.FromDays(15), 2) with { ChildId = child.ChildId }),
            Fate.Cancelled => child.Story.TellAsync(child.Story.Cancelled(ids.Meeting, 2)),
            Fate.RecipientChanged => child.LeaveAsync("workPair"),
            Fate.DoneBeforeDue => child.TellAsync<MeetingHeld, WhenMeetingHeld>(
                new(child.Tenant, null, ids.Meeting, child.Story.TeamId, MeetingKind.ProfessionalTeam, [child.ChildId], child.Now, 2, child.Now)),
            _ => Task.CompletedTask,
        });
        await fixture.RunJobAsync();

        // The meeting was all that the work pair had in that week.
        var digests = await DigestsAsync(child);
        Assert.Equal(named, digests.ContainsKey("workPair"));
        Assert.Equal(named || fate == Fate.RecipientChanged, digests["responsible"].Plain.Contains("viikkokokous", StringComparison.Ordinal));
        Assert.Contains($"/steps/{ids.Step}", digests["responsible"].Plain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_public_holiday_nobody_is_told_and_on_the_next_working_day_all_are()
    {
        var monday = Week.Of(HelsinkiTime.DayOf(fixture.Clock.GetUtcNow())).Monday;
        do
        {
            monday = monday.AddDays(7);
        }
        while (!FinnishHolidays.IsPublicHoliday(monday));
        var child = await PlannedAsync(monday);
        await DigestAsync();
        Assert.Empty(await DigestsAsync(child));
        fixture.Clock.Pass(HelsinkiTime.ToInstant(Week.Of(monday).DigestDay, new TimeOnly(7, 0)) - fixture.Clock.GetUtcNow());
        await DigestAsync();
        Assert.Equal(3, (await DigestsAsync(child)).Count);
    }

    [Fact]
    public async Task Whoever_took_the_kinds_out_of_it_gets_none()
    {
        var child = await PlannedAsync();
        KindPreference[] apart = [.. Enum.GetValues<ReminderKind>().Where(kind => kind.Facts().Digest is not null).Select(kind => new KindPreference(kind, [Channel.Mail], InDigest: false))];
        await fixture.InTenantAsync(child.Tenant, async db =>
        {
            (await db.Recipients.SingleAsync(recipient => recipient.Id == child["responsible"])).Prefer(new() { Kinds = apart });
            return await db.SaveChangesAsync();
        });
        await DigestAsync();
        Assert.DoesNotContain("responsible", (await DigestsAsync(child)).Keys);
    }

    // Seven on a Monday: in its week there are a meeting and a step of the responsible worker; an evaluation is late.
    private async Task<ChildStory> PlannedAsync(DateOnly? on = null)
    {
        var child = await ChildStory.BeginAsync(fixture);
        var monday = on ?? Week.Of(child.Today).Monday.AddDays(7);
        while (on is null && FinnishHolidays.IsPublicHoliday(monday))
        {
            monday = monday.AddDays(7);
        }

        fixture.Clock.Pass(HelsinkiTime.ToInstant(monday, new TimeOnly(7, 0)) - child.Now);
        var meeting = child.Story.Meeting(TimeSpan.FromDays(2) + TimeSpan.FromHours(2), 1, ids.Meeting) with { ChildId = child.ChildId };
        await child.Story.TellAsync(meeting);
        await child.TellAsync<StepAgreed, WhenStepAgreed>(
            new(child.Tenant, ids.Step, ids.Meeting, child.ChildId, child["responsible"], null, null, monday.AddDays(3), 1, child.Now));
        await child.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(
            new(child.Tenant, child.ChildId, Guid.CreateVersion7(), ids.Evaluation, EvaluationKind.Mid, monday.AddDays(-5), 1, child.Now));
        return child;
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]);

    private async Task DigestAsync()
    {
        await fixture.AsJobAsync<WriteWeeklyDigest>(job => job.Run(CancellationToken.None));
        await fixture.RunJobAsync();
    }

    private async Task<Dictionary<string, ReadMail>> DigestsAsync(ChildStory child)
    {
        var mails = new Dictionary<string, ReadMail>(StringComparer.Ordinal);
        foreach (var delivery in (await child.Story.DeliveriesAsync()).Where(row => row is { Kind: ReminderKind.WeeklyDigest, State: DeliveryState.Sent }))
        {
            mails.Add(child.NameOf(delivery.RecipientId), await ReadMail.FromAsync(fixture.FileOf(delivery.Id)));
        }

        return mails;
    }
}
