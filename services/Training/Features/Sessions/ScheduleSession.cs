using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Features.Enrolments;

namespace SystemicPlatform.Training.Features.Sessions;

/// <summary>Schedules a session of a group (A2-23, A2-24).</summary>
internal static class ScheduleSession
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/groups/{groupId:guid}/sessions", Handle).Requires(Permission.ManageTraining).WithSummary("Schedules a session of a group");

    internal static Task<Created<SessionView>> Handle(
        Guid groupId, SessionRequest request, TrainingDb db, EnrolmentDesk desk, IOutbox outbox, Caller caller, TimeProvider clock,
        CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var group = await desk.LockAsync(groupId, ct);
            group.EnsureGiven();
            var session = TrainingSession.Schedule(groupId, request.Details());
            db.Add(session);
            if (await Timetable.FollowAsync(db, group, session, ct) > Timetable.MostSessions)
            {
                throw new RuleViolation("too_many_sessions", "A group has at most 100 sessions.");
            }

            if (session.StartsAt > clock.GetUtcNow())
            {
                outbox.Publish(new SessionScheduled(
                    caller.Tenant, groupId, session.Id, session.StartsAt, session.EndsAt, session.Version, clock.GetUtcNow()));
            }

            await db.SaveChangesAsync(ct);
            return TypedResults.Created($"/api/training/sessions/{session.Id}", SessionView.From(session));
        },
        ct);
}
