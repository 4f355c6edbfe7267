using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Services;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.Plans.Features.Services;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.SectorPlans;

/// <summary>A partner contributes its own plan, statement or follow-up, or a worker notes one that there is; it is linked, never merged .</summary>
internal static class ContributeSectorPlan
{
    /// <summary>The plan.</summary>
    /// <param name="Facts">What is said of it.</param>
    /// <param name="Owner">Whose it is; a partner's is always its own.</param>
    /// <param name="Audience">Who may see it; null = the child, the workers and its owner.</param>
    internal sealed record Request(SectorPlanFacts Facts, Party? Owner = null, Audience? Audience = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Facts).ChildRules(Facts);
            RuleFor(request => request.Owner!).SetValidator(new PartyValidator()).When(request => request.Owner is not null);
            RuleFor(request => request.Audience!).SetValidator(new AudienceValidator()).When(request => request.Audience is not null);
        }

        private static void Facts(InlineValidator<SectorPlanFacts> facts)
        {
            facts.RuleFor(one => one.Title).Line();
            facts.RuleFor(one => one.MadeOn).PlausibleDay();
            facts.RuleFor(one => one.Summary).Prose();
            facts.RuleFor(one => one.Reference).Line();
            facts.RuleFor(one => one.ReviewOn).CalendarDay();
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(ServiceUseCases.SectorPlans, Handle).ForChild(Permission.ContributeSectorPlans).WithSummary("Contributes a sector's own plan, statement or follow-up");

    internal static async Task<Created<SectorPlanView>> Handle(
        Guid childId, Request request, PlansDb db, IOutbox outbox, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var plan = new SectorPlan(childId, await viewers.SpeaksAsAsync(childId, request.Owner, ct), caller.Subject, caller.Name);
        plan.Say(request.Facts, request.Audience ?? ServiceUseCases.Usual, HelsinkiTime.Today(clock), clock.GetUtcNow());
        db.Add(plan);
        outbox.Publish(new SectorPlanContributed(caller.Tenant, childId, plan.Id, plan.OrganisationId, plan.Version, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/sector-plans/{plan.Id}", SectorPlanView.From(plan));
    }
}
