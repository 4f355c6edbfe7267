using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.JointPlans;

/// <summary>Writes one section of the draft (A3-18); whoever comes second with an old version is told so and shown what stands there.</summary>
internal static class WriteSection
{
    /// <summary>The section.</summary>
    /// <param name="Section">Which.</param>
    /// <param name="Content">What it says: the part of that section and no other.</param>
    /// <param name="Audience">Who may see it; null = as before.</param>
    internal sealed record Request(PlanSectionKind Section, SectionContent Content, Audience? Audience = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Content).SetValidator(new SectionContentValidator());
            RuleFor(request => request.Audience!).SetValidator(new AudienceValidator()).When(request => request.Audience is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut(PlanUseCases.Plan + "/sections", Handle).ForChild(Permission.ManagePlans).WithSummary("Writes one section of the draft");

    internal static async Task<Ok<PlanView>> Handle(
        Guid childId, Request request, IfMatch ifMatch, PlansDb db, DraftReader drafts, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var plan = await db.ActivePlanAsync(childId, ct);
        var section = plan.Sections.Single(row => row.Kind == request.Section);
        ifMatch.Guard(db, section, () => PlanView.SectionOf(section));
        section.Write(request.Content, request.Audience, caller.Name, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(await drafts.ViewAsync(plan, ct));
    }
}
