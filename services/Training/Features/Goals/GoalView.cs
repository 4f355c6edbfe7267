using System.Text.Json.Serialization;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Domain.Goals;

namespace SystemicPlatform.Training.Features.Goals;

/// <summary>A goal as it is shown.</summary>
/// <param name="Id">The goal.</param>
/// <param name="Title">Short.</param>
/// <param name="Description">What would be different.</param>
/// <param name="Activities">What is done for it.</param>
/// <param name="Results">What came of it, in words.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record GoalView(
    Guid Id, string Title, string? Description, IReadOnlyList<GoalActivity> Activities, IReadOnlyList<GoalResult> Results,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static GoalView From(DevelopmentGoal row) => new(row.Id, row.Title, row.Description, row.Activities, row.Results, row.RowVersion);
}
