using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Assessments;

internal static class PutDecisionIntoEffect
{
    internal sealed record Request(DateOnly On, [property: Personal] string? SpecialReason = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).PlausibleDay();
            RuleFor(request => request.SpecialReason).Prose(NotificationMap.ReasonLength);
        }
    }

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapPost("/children/{childId:guid}/notifications/{notificationId:guid}/in-effect", Handle).ForChild(Permission.ManageAssessments)
            .WithSummary("The decision that followed is in effect");

    private static Task<Ok<NotificationResponse>> Handle(
        Guid childId, Guid notificationId, Request request, AssessmentWork work, CancellationToken ct) =>
        work.DoAsync(childId, notificationId, (notification, today) => notification.PutIntoEffect(request.On, request.SpecialReason?.Trim(), today), request.On, ct);
}
