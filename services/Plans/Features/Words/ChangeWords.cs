using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Words;

/// <summary>Changes words of one's own. Nobody else's can be changed.</summary>
internal static class ChangeWords
{
    /// <summary>The words.</summary>
    /// <param name="Text">What is said.</param>
    /// <param name="Audience">Who may see them; null = as before.</param>
    internal sealed record Request([property: Personal] string Text, Audience? Audience = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Text).Prose();
            RuleFor(request => request.Audience!).SetValidator(new AudienceValidator()).When(request => request.Audience is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut(PlanUseCases.Plan + "/words/{wordId:guid}", Handle).ForChild(Permission.TakePartInPlans).WithSummary("Changes words of one's own");

    internal static async Task<Ok<WordView>> Handle(
        Guid childId, Guid wordId, Request request, IfMatch ifMatch, PlansDb db, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var plan = await db.ActivePlanAsync(childId, ct);
        var word = await db.Words.Where(row => row.Id == wordId && row.PlanId == plan.Id).ShownTo(await viewers.OfAsync(childId, ct)).SingleOrDefaultAsync(ct)
            ?? throw new Problem(Problems.NotFound);
        ifMatch.Guard(db, word, () => WordView.From(word));
        word.Write(request.Text, request.Audience ?? word.Audience, caller.Subject, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(WordView.From(word));
    }
}
