using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Words;

/// <summary>Puts someone's own words beside those of the others.</summary>
internal static class SayWords
{
    /// <summary>The words.</summary>
    /// <param name="Text">What is said.</param>
    /// <param name="Author">Whose words; null = the caller's own.</param>
    /// <param name="Audience">Who may see them; null = the whole network.</param>
    internal sealed record Request([property: Personal] string Text, Party? Author = null, Audience? Audience = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Text).Prose();
            RuleFor(request => request.Author!).SetValidator(new PartyValidator()).When(request => request.Author is not null);
            RuleFor(request => request.Audience!).SetValidator(new AudienceValidator()).When(request => request.Audience is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(PlanUseCases.Plan + "/words", Handle).ForChild(Permission.TakePartInPlans).WithSummary("Says something in one's own words");

    internal static async Task<Created<WordView>> Handle(
        Guid childId, Request request, PlansDb db, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var plan = await db.ActivePlanAsync(childId, ct);
        var word = new PlanWord(plan, await viewers.SpeaksAsAsync(childId, request.Author, ct), caller.Subject, caller.Name);
        word.Write(request.Text, request.Audience ?? Audience.All, caller.Subject, clock.GetUtcNow());
        db.Add(word);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/joint-plan/words/{word.Id}", WordView.From(word));
    }
}
