using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>Takes back a planned evaluation; baseline and yearly review cannot be.</summary>
internal static class VoidEvaluation
{
    /// <summary>The taking back.</summary>
    /// <param name="Why">Why.</param>
    internal sealed record Request([property: Personal] string Why);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Why).Prose();
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(EvaluationUseCases.One + "/void", Handle).ForChild(Permission.ManagePlans).WithSummary("Takes back a planned evaluation");

    internal static async Task<Ok<EvaluationView>> Handle(
        Guid childId, Guid evaluationId, Request request, PlansDb db, EvaluationBook book, CancellationToken ct)
    {
        var plan = await db.ActivePlanAsync(childId, ct);
        var taken = await book.ChangeAsync(plan, evaluationId, (calendar, evaluation) => calendar.Void(evaluation, request.Why), ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(EvaluationView.From(taken, []));
    }
}
