using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Goals;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.Plans.Features.Versions;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Goals;

/// <summary>Says whether one agrees to a goal; saying it again takes the place of what one said.</summary>
internal static class AgreeToGoal
{
    /// <summary>The answer.</summary>
    /// <param name="Answer">Agrees, in part, or not.</param>
    /// <param name="Why">Why.</param>
    /// <param name="Party">Whose answer; null = the caller's own.</param>
    internal sealed record Request(AgreementAnswer Answer, [property: Personal] string? Why = null, Party? Party = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Why).Prose();
            RuleFor(request => request.Party!).SetValidator(new PartyValidator()).When(request => request.Party is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(GoalUseCases.One + "/agreements", Handle).ForChild(Permission.TakePartInPlans).WithSummary("Says whether one agrees to a goal");

    internal static async Task<Ok<AgreementView>> Handle(
        Guid childId, Guid goalId, Request request, PlansDb db, VersionShelf shelf, Viewers viewers, TimeProvider clock, CancellationToken ct)
    {
        await shelf.EnsureReachesAsync(childId, ct);
        var goal = await db.GoalAsync(childId, goalId, await viewers.OfAsync(childId, ct), ct);
        goal.DemandOpen();
        var speaker = await viewers.SpeakerAsync(childId, request.Party, ct);
        var agreement = await db.Agreements.SingleOrDefaultAsync(row => row.GoalId == goalId && row.PartyKey == speaker.Party.Key, ct)
            ?? db.Add(new GoalAgreement(goal, speaker)).Entity;
        agreement.Say(request.Answer, request.Why, speaker, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(AgreementView.From(agreement));
    }
}
