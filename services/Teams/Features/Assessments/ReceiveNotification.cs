using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Assessments;

namespace SystemicPlatform.Teams.Features.Assessments;

internal static class ReceiveNotification
{
    internal sealed record Request(
        DateOnly ReceivedOn, NotificationKind Kind, bool Urgent, [property: Personal] string? Notifier = null, [property: Personal] string? Concern = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.ReceivedOn).PlausibleDay();
            RuleFor(request => request.Notifier).Line(NotificationMap.NotifierLength);
            RuleFor(request => request.Concern).Prose(NotificationMap.ConcernLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/notifications", Handle).ForChild(Permission.ManageAssessments)
            .WithSummary("A notification or contact starts the statutory clock");

    private static async Task<Created<NotificationResponse>> Handle(
        Guid childId, Request request, TeamsDb db, IOutbox outbox, StatutoryDeadlines deadlines, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        if (!deadlines.AreInForce(request.ReceivedOn))
        {
            throw new InvalidFields("receivedOn", "no_limits_in_force", "No statutory limits are known for that day.");
        }

        var details = new NotificationDetails(
            request.ReceivedOn, request.Kind, request.Urgent, request.Notifier?.Trim(), request.Concern?.Trim());
        var notification = Notification.Receive(childId, details, deadlines.For(request.ReceivedOn), HelsinkiTime.Today(clock));
        db.Add(notification);
        outbox.Publish(new AssessmentClockStarted(
            caller.Tenant, childId, notification.Id, notification.ReceivedOn, notification.Urgent,
            notification.StartBy, notification.DueBy, notification.DueByRolled, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created(
            $"/api/teams/children/{childId}/notifications/{notification.Id}", NotificationResponse.From(notification));
    }
}
