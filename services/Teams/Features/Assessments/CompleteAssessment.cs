using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Teams.Features.Assessments;

internal static class CompleteAssessment
{
    internal sealed record Request(DateOnly On, bool LedToDecision);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.On).PlausibleDay();
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/notifications/{notificationId:guid}/complete", Handle).ForChild(Permission.ManageAssessments)
            .WithSummary("The assessment is complete, with or without a decision on services");

    private static Task<Ok<NotificationResponse>> Handle(
        Guid childId, Guid notificationId, Request request, AssessmentWork work, CancellationToken ct) =>
        work.DoAsync(childId, notificationId, (notification, today) => notification.Complete(request.On, request.LedToDecision, today), request.On, ct);
}
