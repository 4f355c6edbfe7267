using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Tests.Domain.Planning;

public sealed class KindFactsTests
{
    private static readonly DateTimeOffset Starts = new(2026, 10, 20, 6, 0, 0, TimeSpan.Zero);
    private static readonly KindFacts Weekly = ReminderKind.WeeklyMeeting.Facts();

    public static TheoryData<string> Kinds => new(Enum.GetNames<ReminderKind>());

    [Fact]
    public void A_reminder_is_timely_until_the_meeting_begins()
    {
        var meeting = Version(2);
        Assert.Equal(Timeliness.Timely, Weekly.Check(meeting, 2, Starts.AddTicks(-1)));
        Assert.Equal(Timeliness.Expired, Weekly.Check(meeting, 2, Starts));
    }

    [Fact]
    public void A_reminder_of_another_version_is_void_even_when_the_meeting_has_begun()
    {
        Assert.Equal(Timeliness.Void, Weekly.Check(Version(2), 1, Starts.AddHours(-1)));
        Assert.Equal(Timeliness.Void, Weekly.Check(Version(2), 1, Starts.AddHours(1)));
    }

    [Fact]
    public void A_reminder_of_a_meeting_that_is_gone_is_void() =>
        Assert.Equal(Timeliness.Void, Weekly.Check(null, 1, Starts.AddHours(-1)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_a_ladder_of_its_own_that_a_tenant_may_set(string name)
    {
        var kind = Enum.Parse<ReminderKind>(name);
        var facts = kind.Facts();
        var (earliest, latest) = ReminderRule.Offsets(kind);
        Assert.Equal(kind, facts.Kind);
        Assert.NotEmpty(facts.Of);
        Assert.NotEmpty(facts.While);
        Assert.NotEmpty(facts.Ladder);
        Assert.Equal(facts.Ladder.Select(rung => rung.Offset).Order().Distinct(), facts.Ladder.Select(rung => rung.Offset));
        Assert.All(facts.Ladder, rung => Assert.InRange(rung.Offset, earliest, latest));
        Assert.All(facts.Ladder, rung => Assert.NotEmpty(rung.To));
    }

    [Fact]
    [Trait("covers", "L-02")]
    [Trait("covers", "L-03")]
    [Trait("covers", "L-09")]
    public void Deadlines_by_law_cannot_be_switched_off()
    {
        ReminderKind[] byLaw = [.. Enum.GetValues<ReminderKind>().Where(kind => kind.Facts().ByLaw)];
        Assert.Equal(
            [
                ReminderKind.YearlyReviewDue, ReminderKind.YearlyReviewOverdue, ReminderKind.AssessmentUrgent, ReminderKind.AssessmentStartDue,
                ReminderKind.AssessmentStartOverdue, ReminderKind.AssessmentDue, ReminderKind.AssessmentOverdue, ReminderKind.EmergencyAccess,
                ReminderKind.CaseloadExceeded, ReminderKind.RetentionEnded,
            ],
            byLaw);
        Assert.All(byLaw, kind => Assert.Equal("by_law", Assert.Throws<ServiceDefaults.RuleViolation>(() => new ReminderRule(kind).Set(false, kind.Facts().Ladder)).Code));
    }

    private static Matter Version(int version) => Matter.Meeting(
        null, Guid.CreateVersion7(), null, MeetingKind.ProfessionalTeam,
        new ScheduledOccurrence(Guid.CreateVersion7(), Starts, Starts.AddHours(2), version), Starts.AddDays(-30));
}
