using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Teams.Features.Assessments;

internal static class AssessUrgentNeed
{
    internal sealed record Request(DateOnly On);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.On).PlausibleDay();
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/notifications/{notificationId:guid}/urgent-need", Handle).ForChild(Permission.ManageAssessments)
            .WithSummary("The urgent need was assessed");

    private static Task<Ok<NotificationResponse>> Handle(
        Guid childId, Guid notificationId, Request request, AssessmentWork work, CancellationToken ct) =>
        work.DoAsync(childId, notificationId, (notification, today) => notification.AssessUrgentNeed(request.On, today), request.On, ct);
}
