using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>
/// Cancels an enrolment: one's own, as an organiser anyone's, as a partner that of one's own people. The seat goes to
/// whoever has waited longest.
/// </summary>
internal static class CancelEnrolment
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/enrolments/{enrolmentId:guid}/cancellation", Handle).Requires(Permission.ReadTraining)
            .WithSummary("Cancels an enrolment; the next on the waiting list moves up");

    internal static Task<Ok<EnrolmentView>> Handle(
        Guid enrolmentId, TrainingDb db, EnrolmentDesk desk, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct) =>
        db.InOneAsync(
            async () =>
            {
                var groupId = await db.Enrolments.Of(caller).Where(row => row.Id == enrolmentId).Select(row => (Guid?)row.GroupId).SingleOrDefaultAsync(ct)
                    ?? throw new Problem(Problems.NotFound);
                var group = await desk.LockAsync(groupId, ct);
                // Read after the lock: what it was before may have changed while this request waited.
                var enrolment = await db.Enrolments.OneAsync(enrolmentId, caller, ct);
                var participant = await db.Participants.AsNoTracking().SingleAsync(row => row.Id == enrolment.ParticipantId, ct);
                if (!MayCancel(caller, participant, enrolment))
                {
                    throw new Problem(Problems.NotFound);
                }

                if (group.Release(enrolment, clock.GetUtcNow()))
                {
                    outbox.Publish(new EnrolmentCancelled(caller.Tenant, groupId, enrolment.Id, enrolment.ParticipantId, clock.GetUtcNow()));
                    await desk.MoveUpAsync(group, ct);
                }

                await db.SaveChangesAsync(ct);
                return TypedResults.Ok(EnrolmentView.From(enrolment));
            },
            ct);

    private static bool MayCancel(Caller caller, Participant participant, Enrolment enrolment) =>
        caller.May(Permission.EnrolOthers)
        || (caller.May(Permission.EnrolOneself) && participant.Subject == caller.Subject)
        || (caller.May(Permission.EnrolPartners) && enrolment.Source is EnrolmentSource.Partner
            && caller.Organisation is { } organisation && participant.Organisation == organisation);
}
