using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Pilots;

/// <summary>The workers of a pilot fill in its plan of four levels and five columns (A3-12, A3-13).</summary>
internal static class WritePilotMatrix
{
    /// <summary>The plan.</summary>
    /// <param name="Matrix">All of its cells; null = nothing yet.</param>
    internal sealed record Request(PilotMatrix Matrix);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Matrix).ChildRules(matrix =>
        {
            matrix.RuleFor(one => one.Client).ChildRules(Row);
            matrix.RuleFor(one => one.Worker).ChildRules(Row);
            matrix.RuleFor(one => one.Cooperation).ChildRules(Row);
            matrix.RuleFor(one => one.Organisation).ChildRules(Row);
        });

        private static void Row(InlineValidator<PilotRow> row)
        {
            row.RuleFor(one => one.Changes).Prose();
            row.RuleFor(one => one.Means).Prose();
            row.RuleFor(one => one.Participants).Prose();
            row.RuleFor(one => one.Evaluation).Prose();
            row.RuleFor(one => one.Reviews).Few();
            row.RuleForEach(one => one.Reviews).ChildRules(review =>
            {
                review.RuleFor(one => one.On).CalendarDay();
                review.RuleFor(one => one.Responsible).Some();
                review.RuleForEach(one => one.Responsible).SetValidator(new PartyValidator());
            });
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut("/pilots/{pilotId:guid}/matrix", Handle).Requires(Permission.WritePilotPlans).WithSummary("Fills in the plan of a pilot");

    internal static async Task<Ok<PilotView>> Handle(Guid pilotId, Request request, IfMatch ifMatch, PlansDb db, CancellationToken ct)
    {
        var pilot = await db.Pilots.SingleOrDefaultAsync(row => row.Id == pilotId, ct) ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, pilot, () => PilotView.From(pilot));
        pilot.Plan(request.Matrix);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(PilotView.From(pilot));
    }
}
