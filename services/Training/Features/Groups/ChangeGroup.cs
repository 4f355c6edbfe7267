using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Enrolments;

namespace SystemicPlatform.Training.Features.Groups;

/// <summary>Changes a group. More seats go to those who wait, in their order.</summary>
internal static class ChangeGroup
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPut("/groups/{groupId:guid}", Handle).Requires(Permission.ManageTraining)
            .WithSummary("Changes a group; new seats go to the waiting list");

    internal static Task<Ok<GroupView>> Handle(
        Guid groupId, GroupRequest request, IfMatch ifMatch, TrainingDb db, EnrolmentDesk desk, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var group = await desk.LockAsync(groupId, ct);
            ifMatch.Guard(db, group);
            if (group.Selects != request.Selects)
            {
                throw new InvalidFields("selects", "selection_is_fixed", "Whether a group selects is decided when it opens.");
            }

            group.Change(request.Details());
            await desk.MoveUpAsync(group, ct);
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(GroupView.From(group));
        },
        ct);
}
