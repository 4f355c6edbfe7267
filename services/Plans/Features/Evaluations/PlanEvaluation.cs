using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>Agrees an evaluation on the way or the final one; baseline and yearly review are planned with the plan .</summary>
internal static class PlanEvaluation
{
    /// <summary>The evaluation.</summary>
    /// <param name="Kind">On the way, or final.</param>
    /// <param name="Terms">What, who and how.</param>
    /// <param name="AgreedOn">When.</param>
    /// <param name="MeetingId">The child's meeting that it is to be made in; its day follows the meeting then.</param>
    internal sealed record Request(EvaluationKind Kind, EvaluationTerms Terms, DateOnly AgreedOn, Guid? MeetingId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Terms).SetValidator(new EvaluationTermsValidator());
            RuleFor(request => request.AgreedOn).CalendarDay();
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(EvaluationUseCases.Evaluations, Handle).ForChild(Permission.ManagePlans).WithSummary("Agrees an evaluation");

    internal static async Task<Created<EvaluationView>> Handle(Guid childId, Request request, PlansDb db, EvaluationBook book, CancellationToken ct)
    {
        var plan = await db.ActivePlanAsync(childId, ct);
        await EnsureMeetingAsync(db, childId, request.MeetingId, ct);
        var planned = await book.AgreeAsync(plan, calendar => calendar.Agree(request.Kind, request.Terms, request.AgreedOn, request.MeetingId), ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/joint-plan/evaluations/{planned.Id}", EvaluationView.From(planned, []));
    }

    /// <summary>The meeting is one of the child's.</summary>
    internal static async Task EnsureMeetingAsync(PlansDb db, Guid childId, Guid? meetingId, CancellationToken ct)
    {
        if (meetingId is { } id && !await db.Meetings.AnyAsync(row => row.Id == id && row.ChildId == childId && !row.Cancelled, ct))
        {
            throw new InvalidFields("meetingId", "unknown_meeting", "No coming meeting of this child.");
        }
    }
}
