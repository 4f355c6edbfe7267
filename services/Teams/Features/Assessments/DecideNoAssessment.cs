using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Assessments;

internal static class DecideNoAssessment
{
    internal sealed record Request(DateOnly On, [property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.Reason).Prose(NotificationMap.ReasonLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/notifications/{notificationId:guid}/not-needed", Handle).ForChild(Permission.ManageAssessments)
            .WithSummary("It was decided that nothing is to be assessed");

    private static Task<Ok<NotificationResponse>> Handle(
        Guid childId, Guid notificationId, Request request, AssessmentWork work, CancellationToken ct) =>
        work.DoAsync(childId, notificationId, (notification, today) => notification.DecideNotNeeded(request.On, request.Reason.Trim(), today), request.On, ct);
}
