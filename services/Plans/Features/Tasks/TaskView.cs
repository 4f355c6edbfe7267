using SystemicPlatform.Plans.Domain.ModelPlans;

namespace SystemicPlatform.Plans.Features.Tasks;

/// <summary>A task of a team.</summary>
internal sealed record TaskView(Guid Id, Guid TeamId, TaskFacts Facts, TaskState State, string? Word)
{
    internal static TaskView From(ImplementationTask task) => new(task.Id, task.TeamId, task.Facts, task.State, task.Word);
}
