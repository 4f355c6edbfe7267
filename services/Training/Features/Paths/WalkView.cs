using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.Paths;

namespace SystemicPlatform.Training.Features.Paths;

/// <summary>Somebody on a path.</summary>
/// <param name="Id">Of their being on it.</param>
/// <param name="PathId">The path.</param>
/// <param name="ParticipantId">Who.</param>
/// <param name="MentorId">With whom.</param>
/// <param name="StartedOn">Since when.</param>
/// <param name="Done">Steps that are done, as the path has them today.</param>
/// <param name="Left">How many are left.</param>
/// <param name="Name">Who, for those who see participants.</param>
internal sealed record WalkView(
    Guid Id, Guid PathId, Guid ParticipantId, Guid? MentorId, DateOnly StartedOn, IReadOnlyList<Guid> Done, int Left, [property: Personal] string? Name = null)
{
    internal static WalkView From(PathWalk row, LearningPath path, string? name = null)
    {
        Guid[] done = [.. path.Steps.Select(step => step.StepId).Where(row.Done.Contains)];
        return new WalkView(row.Id, row.PathId, row.ParticipantId, row.MentorId, row.StartedOn, done, path.Steps.Count - done.Length, name);
    }
}
