using SystemicPlatform.Training.Domain.Completion;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Tests.Domain.Completion;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(80, 5, 4, true)]
    [InlineData(80, 5, 3, false)]
    [InlineData(100, 3, 3, true)]
    [InlineData(0, 0, 0, true)]
    [InlineData(1, 0, 0, false)]
    public void The_share_of_sessions_decides(int percent, int sessions, int attended, bool completed) => Assert.Equal(
        completed,
        Progress.Measure(new CompletionRule(percent), [.. Enumerable.Range(0, sessions).Select(number => (240, number < attended ? 240 : (int?)0))], [], []).IsCompleted);

    [Fact]
    [Trait("covers", "A2-24")]
    public void Half_a_session_counts_as_attended_less_does_not_and_unknown_is_not_attended()
    {
        var progress = Progress.Measure(new CompletionRule(100, 480), [(240, 120), (240, 119), (240, null), (240, 240)], [], []);
        Assert.Equal((4, 2, 479), (progress.Sessions, progress.Attended, progress.Minutes));
        Assert.Equal([CompletionPart.Sessions, CompletionPart.Minutes], progress.Missing);
    }

    [Fact]
    [Trait("covers", "A2-05")]
    public void Accepted_supplementary_work_stands_in_for_a_missed_session_but_adds_no_hours()
    {
        var progress = Progress.Measure(new CompletionRule(100, 240), [(240, 240), (240, 0)], [(true, true), (true, false)], []);
        Assert.True(progress.IsCompleted);
        Assert.Equal((2, 240, 0), (progress.Attended, progress.Minutes, progress.Assignments));
    }

    [Fact]
    public void Every_assignment_must_be_accepted_unless_one_is_exempted()
    {
        var rule = new CompletionRule(0, Assignments: true);
        Assert.Equal([CompletionPart.Assignments], Progress.Measure(rule, [], [(false, true), (false, false)], []).Missing);
        Assert.Empty(Progress.Measure(rule, [], [(false, true), (false, false)], [CompletionPart.Assignments]).Missing);
        Assert.Empty(Progress.Measure(rule, [], [(false, true), (false, true), (true, false)], []).Missing);
    }

    [Theory]
    [InlineData(2, 1, false)]
    [InlineData(2, 2, true)]
    [InlineData(0, 0, true)]
    public void Feedback_must_be_given_wherever_it_was_asked(int asked, int given, bool completed) => Assert.Equal(
        completed, Progress.Measure(new CompletionRule(0, Feedback: true), [], [], [], (asked, given)).IsCompleted);
}
