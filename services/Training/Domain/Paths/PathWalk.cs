using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Paths;

/// <summary>Somebody on a path, with a mentor where it is a path of mentoring.</summary>
internal sealed class PathWalk : Entity
{
    private PathWalk()
    {
    }

    internal PathWalk(LearningPath path, Guid participantId, Guid? mentorId, DateOnly startedOn)
    {
        if (path.Kind is LearningPathKind.Mentoring && mentorId is null)
        {
            throw new RuleViolation("mentor_missing", "Nobody is mentored alone.");
        }

        if (mentorId == participantId)
        {
            throw new RuleViolation("own_mentor", "Nobody is their own mentor.");
        }

        (PathId, ParticipantId, MentorId, StartedOn) = (path.Id, participantId, mentorId, startedOn);
    }

    public Guid PathId { get; private set; }

    public Guid ParticipantId { get; private set; }

    public Guid? MentorId { get; private set; }

    public DateOnly StartedOn { get; private set; }

    /// <summary>Steps that are done.</summary>
    public List<Guid> Done { get; private set; } = [];

    /// <summary>A step is done, or was not done after all.</summary>
    /// <exception cref="RuleViolation"><c>step_already_so</c>.</exception>
    internal void Mark(Guid stepId, bool done)
    {
        if (Done.Contains(stepId) == done)
        {
            throw new RuleViolation("step_already_so", "The step is marked so already.");
        }

        Done = done ? [.. Done, stepId] : [.. Done.Where(id => id != stepId)];
    }
}
