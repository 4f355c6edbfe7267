using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.Training.Domain.Groups;

namespace SystemicPlatform.Training.Tests.Domain.Groups;

public sealed class TrainingSessionTests
{
    [Theory]
    [InlineData("2026-10-20", "2026-10-20T06:00:00Z")]
    [InlineData("2026-10-27", "2026-10-27T07:00:00Z")]
    public void Nine_in_Helsinki_stays_nine_over_the_clock_change(string day, string instant)
    {
        var session = TrainingSession.Schedule(Guid.NewGuid(), Details(DateOnly.Parse(day)));
        Assert.Equal(DateTimeOffset.Parse(instant), session.StartsAt);
        Assert.Equal(TimeSpan.FromHours(4), session.EndsAt - session.StartsAt);
    }

    [Fact]
    public void Only_another_time_is_a_new_version()
    {
        var session = TrainingSession.Schedule(Guid.NewGuid(), Details(new DateOnly(2026, 9, 1)));
        Assert.False(session.Change(Details(new DateOnly(2026, 9, 1), "Muu paikka")));
        Assert.True(session.Change(Details(new DateOnly(2026, 9, 2))));
        Assert.Equal(2, session.Version);
    }

    [Fact]
    public void A_cancelled_session_stays_cancelled()
    {
        var session = TrainingSession.Schedule(Guid.NewGuid(), Details(new DateOnly(2026, 9, 1)));
        session.Cancel("Lumimyräkkä");
        Assert.Equal(2, session.Version);
        Assert.Equal("session_cancelled", Assert.Throws<RuleViolation>(() => session.Cancel("Taas")).Code);
        Assert.Equal("session_cancelled", Assert.Throws<RuleViolation>(() => session.Change(Details(new DateOnly(2026, 9, 2)))).Code);
    }

    private static SessionDetails Details(DateOnly day, string place = "Demo-talo") => new("Hypoteesit", day, new TimeOnly(9, 0), 240, place, null);
}
