using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Features.Enrolments;

namespace SystemicPlatform.Training.Features.Sessions;

/// <summary>Cancels a session.</summary>
internal static class CancelSession
{
    /// <summary>What is sent.</summary>
    /// <param name="Because">Shown to those who enrolled.</param>
    internal sealed record Request(string Because);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Because).NotEmpty().PlainText(500);
    }

    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/sessions/{sessionId:guid}/cancellation", Handle).Requires(Permission.ManageTraining).WithSummary("Cancels a session");

    internal static Task<Ok<SessionView>> Handle(
        Guid sessionId, Request request, TrainingDb db, EnrolmentDesk desk, IOutbox outbox, Caller caller, TimeProvider clock,
        CancellationToken ct) => db.InOneAsync(
        async () =>
        {
            var session = await db.Sessions.OneAsync(sessionId, caller, ct);
            var group = await desk.LockAsync(session.GroupId, ct);
            session.Cancel(request.Because.Trim());
            await Timetable.FollowAsync(db, group, session, ct);
            outbox.Publish(new SessionCancelled(caller.Tenant, session.GroupId, session.Id, session.Version, clock.GetUtcNow()));
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(SessionView.From(session));
        },
        ct);
}
