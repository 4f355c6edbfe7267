using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Assessments;

namespace SystemicPlatform.Teams.Features.Assessments;

internal static class TellOfNotification
{
    internal sealed record Request(Informed Whom, DateOnly On, [property: Personal] string? WhyNot = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.WhyNot).Prose(NotificationMap.ReasonLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/notifications/{notificationId:guid}/told", Handle).ForChild(Permission.ManageAssessments)
            .WithSummary("The child or guardian was told, or why they are not");

    private static Task<Ok<NotificationResponse>> Handle(
        Guid childId, Guid notificationId, Request request, AssessmentWork work, CancellationToken ct) =>
        work.DoAsync(childId, notificationId, (notification, today) => Record(notification, request, today), request.On, ct);

    private static void Record(Notification notification, Request request, DateOnly today)
    {
        if (request.WhyNot is { } why)
        {
            notification.LeaveUntold(request.Whom, why.Trim());
        }
        else
        {
            notification.Tell(request.Whom, request.On, today);
        }
    }
}
