using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Enrolments;

namespace SystemicPlatform.Training.Features.Sessions;

/// <summary>Changes a session; another time is told, so that old reminders are void.</summary>
internal static class ChangeSession
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPut("/sessions/{sessionId:guid}", Handle).Requires(Permission.ManageTraining).WithSummary("Changes or moves a session");

    internal static Task<Ok<SessionView>> Handle(
        Guid sessionId, SessionRequest request, IfMatch ifMatch, TrainingDb db, EnrolmentDesk desk, IOutbox outbox, Caller caller,
        TimeProvider clock, CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var session = await db.Sessions.OneAsync(sessionId, caller, ct);
            var group = await desk.LockAsync(session.GroupId, ct);
            ifMatch.Guard(db, session);
            if (session.Change(request.Details()))
            {
                await Timetable.FollowAsync(db, group, session, ct);
                outbox.Publish(new SessionMoved(
                    caller.Tenant, session.GroupId, session.Id, session.StartsAt, session.EndsAt, session.Version, clock.GetUtcNow()));
            }

            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(SessionView.From(session));
        },
        ct);
}
