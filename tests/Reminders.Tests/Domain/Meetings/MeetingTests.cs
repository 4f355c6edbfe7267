using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Domain.Meetings;

namespace SystemicPlatform.Reminders.Tests.Domain.Meetings;

public sealed class MeetingTests
{
    private static readonly DateTimeOffset Starts = new(2026, 10, 20, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_reminder_is_timely_until_the_meeting_begins()
    {
        var meeting = Version(2);
        Assert.Equal(Timeliness.Timely, Meeting.Check(meeting, 2, Starts.AddTicks(-1)));
        Assert.Equal(Timeliness.Expired, Meeting.Check(meeting, 2, Starts));
    }

    [Fact]
    public void A_reminder_of_another_version_is_void_even_when_the_meeting_has_begun()
    {
        Assert.Equal(Timeliness.Void, Meeting.Check(Version(2), 1, Starts.AddHours(-1)));
        Assert.Equal(Timeliness.Void, Meeting.Check(Version(2), 1, Starts.AddHours(1)));
    }

    [Fact]
    public void A_reminder_of_a_meeting_that_is_gone_is_void() =>
        Assert.Equal(Timeliness.Void, Meeting.Check(null, 1, Starts.AddHours(-1)));

    private static Meeting Version(int version) => new(
        null, Guid.CreateVersion7(), null, MeetingKind.ProfessionalTeam,
        new ScheduledOccurrence(Guid.CreateVersion7(), Starts, Starts.AddHours(2), version));
}
