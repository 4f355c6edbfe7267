using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Groups;

namespace SystemicPlatform.Training.Features.Groups;

/// <summary>Opens a group of a programme for enrolment (A2-23, A2-24).</summary>
internal static class OpenGroup
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/programmes/{programmeId:guid}/groups", Handle).Requires(Permission.ManageTraining)
            .WithSummary("Opens a group of a programme");

    internal static async Task<Created<GroupView>> Handle(
        Guid programmeId, GroupRequest request, TrainingDb db, Caller caller, CancellationToken ct)
    {
        var programme = await db.Programmes.OneAsync(programmeId, caller, ct);
        var group = TrainingGroup.Open(programme.Id, request.Details());
        db.Add(group);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/groups/{group.Id}", GroupView.From(group));
    }
}
