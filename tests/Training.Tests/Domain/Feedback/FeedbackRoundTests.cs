using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.Training.Domain.Feedback;

namespace SystemicPlatform.Training.Tests.Domain.Feedback;

public sealed class FeedbackRoundTests
{
    private static readonly DateOnly Open = new(2026, 8, 3);
    private static readonly DateOnly Closed = new(2026, 8, 18);

    private readonly FeedbackRound round = new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), new DateOnly(2026, 8, 17));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(4, 0, 0)]
    [InlineData(5, 5, 5)]
    [InlineData(6, 5, 6)]
    [InlineData(9, 5, 9)]
    [InlineData(10, 10, 10)]
    [InlineData(12, 10, 12)]
    public void Counts_in_steps_of_five_while_open_and_everything_from_five_on_when_closed(int answers, int open, int closed)
    {
        var released = Enumerable.Range(0, answers).Count(_ => round.Take(Open));
        Assert.Equal((answers / 5, open, closed), (released, round.Counted(Open), round.Counted(Closed)));
    }

    [Fact]
    public void Takes_nothing_after_its_last_day()
    {
        round.Take(new DateOnly(2026, 8, 17));
        Assert.Equal("feedback_closed", Assert.Throws<RuleViolation>(() => round.Take(Closed)).Code);
        Assert.Equal("feedback_closed", Assert.Throws<RuleViolation>(() => round.Remind(Closed)).Code);
    }

    [Fact]
    public void Reminds_at_most_once_a_day()
    {
        round.Remind(Open);
        Assert.Equal("feedback_reminded_today", Assert.Throws<RuleViolation>(() => round.Remind(Open)).Code);
        round.Remind(Open.AddDays(1));
    }
}
