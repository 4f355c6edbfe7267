using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Evaluations;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>Agrees another day, meeting or way for a planned evaluation; a yearly review can come earlier, never later than the law wants.</summary>
internal static class ChangeEvaluation
{
    /// <summary>What is agreed now.</summary>
    /// <param name="Terms">What, who and how.</param>
    /// <param name="AgreedOn">When.</param>
    /// <param name="MeetingId">The child's meeting that it is to be made in.</param>
    internal sealed record Request(EvaluationTerms Terms, DateOnly AgreedOn, Guid? MeetingId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Terms).SetValidator(new EvaluationTermsValidator());
            RuleFor(request => request.AgreedOn).CalendarDay();
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut(EvaluationUseCases.One, Handle).ForChild(Permission.ManagePlans).WithSummary("Changes a planned evaluation");

    internal static async Task<Ok<EvaluationView>> Handle(
        Guid childId, Guid evaluationId, Request request, IfMatch ifMatch, PlansDb db, EvaluationBook book, CancellationToken ct)
    {
        var plan = await db.ActivePlanAsync(childId, ct);
        await PlanEvaluation.EnsureMeetingAsync(db, childId, request.MeetingId, ct);
        var changed = await book.ChangeAsync(plan, evaluationId, (calendar, evaluation) =>
        {
            ifMatch.Guard(db, evaluation);
            calendar.Change(evaluation, request.Terms, request.AgreedOn, request.MeetingId);
        }, ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(EvaluationView.From(changed, []));
    }
}
