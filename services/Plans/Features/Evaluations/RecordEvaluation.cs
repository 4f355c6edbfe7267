using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Evaluations;

/// <summary>Records that an evaluation was made and what came of it; after a yearly review the next is planned.</summary>
internal static class RecordEvaluation
{
    /// <summary>The evaluation.</summary>
    /// <param name="On">When it was made.</param>
    /// <param name="Summary">What came of it.</param>
    internal sealed record Request(DateOnly On, [property: Personal] string Summary);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.Summary).Prose();
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(EvaluationUseCases.One + "/record", Handle).ForChild(Permission.ManagePlans).WithSummary("Records an evaluation that was made");

    internal static async Task<Ok<EvaluationView>> Handle(
        Guid childId, Guid evaluationId, Request request, PlansDb db, EvaluationBook book, TimeProvider clock, CancellationToken ct)
    {
        var plan = await db.ActivePlanAsync(childId, ct);
        var today = HelsinkiTime.Today(clock);
        var recorded = await book.ChangeAsync(
            plan, evaluationId, (calendar, evaluation) => calendar.Record(evaluation, request.On, request.Summary, today), ct);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(EvaluationView.From(recorded, []));
    }
}
