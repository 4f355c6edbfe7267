using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Enrolments;

namespace SystemicPlatform.Training.Features.Groups;

/// <summary>Cancels a group with the sessions that were still to come.</summary>
internal static class CancelGroup
{
    /// <summary>What is sent.</summary>
    /// <param name="Because">Told to those who enrolled.</param>
    internal sealed record Request(string Because);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Because).NotEmpty().PlainText(500);
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/cancellation", Handle).Requires(Permission.ManageTraining)
            .WithSummary("Cancels a group and its coming sessions");

    internal static Task<Ok<GroupView>> Handle(
        Guid groupId, Request request, TrainingDb db, EnrolmentDesk desk, IOutbox outbox, Caller caller, TimeProvider clock,
        CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var group = await desk.LockAsync(groupId, ct);
            group.Cancel(request.Because.Trim());
            var now = clock.GetUtcNow();
            var coming = await db.Sessions.Where(row => row.GroupId == groupId && row.StartsAt > now && row.CancelledBecause == null).ToListAsync(ct);
            foreach (var session in coming)
            {
                session.Cancel(request.Because.Trim());
                outbox.Publish(new SessionCancelled(caller.Tenant, groupId, session.Id, session.Version, now));
            }

            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(GroupView.From(group));
        },
        ct);
}
