using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.Training.Domain.Paths;

namespace SystemicPlatform.Training.Tests.Domain.Paths;

public sealed class PathWalkTests
{
    private static readonly DateOnly Day = new(2026, 8, 3);

    private readonly PathStep step = new() { StepId = Guid.NewGuid(), Text = "Lue opas" };

    [Fact]
    [Trait("covers", "A2-29")]
    public void Nobody_is_mentored_alone_or_by_themselves()
    {
        var mentoring = new LearningPath(LearningPathKind.Mentoring, "Mentorointi", [step]);
        var person = Guid.NewGuid();
        Assert.Equal("mentor_missing", Assert.Throws<RuleViolation>(() => new PathWalk(mentoring, person, null, Day)).Code);
        Assert.Equal("own_mentor", Assert.Throws<RuleViolation>(() => new PathWalk(mentoring, person, person, Day)).Code);
        Assert.Null(new PathWalk(new LearningPath(LearningPathKind.Induction, "Perehdytys", [step]), person, null, Day).MentorId);
    }

    [Fact]
    public void A_step_is_done_once_and_can_be_taken_back()
    {
        var walk = new PathWalk(new LearningPath(LearningPathKind.Induction, "Perehdytys", [step]), Guid.NewGuid(), null, Day);
        walk.Mark(step.StepId, done: true);
        Assert.Equal("step_already_so", Assert.Throws<RuleViolation>(() => walk.Mark(step.StepId, done: true)).Code);
        walk.Mark(step.StepId, done: false);
        Assert.Empty(walk.Done);
    }
}
