using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Pilots;

/// <summary>Starts a pilot of multi-agency family work, with its period and milestones (A3-02).</summary>
internal static class StartPilot
{
    /// <summary>The pilot.</summary>
    /// <param name="Facts">What is said of it.</param>
    internal sealed record Request(PilotFacts Facts);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Facts).ChildRules(facts =>
        {
            facts.RuleFor(one => one.Name).Line();
            facts.RuleFor(one => one.StartsOn).CalendarDay();
            facts.RuleFor(one => one.EndsOn).CalendarDay();
            facts.RuleFor(one => one.EndsOn).Must((one, ends) => ends >= one.StartsOn).WithErrorCode("ends_before_start").WithMessage("Ends on its first day at the earliest.");
            facts.RuleFor(one => one.ResultsOn).CalendarDay();
            facts.RuleFor(one => one.Milestones).Few();
            facts.RuleForEach(one => one.Milestones).ChildRules(milestone =>
            {
                milestone.RuleFor(one => one.What).Line();
                milestone.RuleFor(one => one.On).CalendarDay();
                milestone.RuleFor(one => one.DoneOn).CalendarDay();
            });
        });
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost("/pilots", Handle).Requires(Permission.ManageModelPlans).WithSummary("Starts a pilot");

    internal static async Task<Created<PilotView>> Handle(Request request, PlansDb db, CancellationToken ct)
    {
        var pilot = new Pilot(request.Facts);
        db.Add(pilot);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/pilots/{pilot.Id}", PilotView.From(pilot));
    }
}
