using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Plans.Features.Elements;

/// <summary>Says how far an element is agreed, who owns it and how it is put into practice (A0-10).</summary>
internal static class ChangeElement
{
    /// <summary>The element.</summary>
    /// <param name="Facts">What the area says of it.</param>
    internal sealed record Request(ElementFacts Facts);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Facts).ChildRules(facts =>
        {
            facts.RuleFor(one => one.Owner!).SetValidator(new PartyValidator()).When(one => one.Owner is not null);
            facts.RuleFor(one => one.ImplementationPlan).Prose();
            facts.RuleFor(one => one.ReviewOn).CalendarDay();
        });
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPut("/model-elements/{kind}", Handle).Requires(Permission.ManageModelPlans).WithSummary("Changes what the area says of an element of the model");

    internal static async Task<Ok<ElementView>> Handle(
        string kind, Request request, IfMatch ifMatch, PlansDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var wanted = QueryWord.ReadRequired<ElementKind>(kind, nameof(kind));
        var element = await db.Elements.SingleOrDefaultAsync(row => row.Kind == wanted, ct);
        var added = element is null;
        element ??= db.Add(new ModelElement(wanted)).Entity;
        if (!added || ifMatch.RowVersion != 0)
        {
            ifMatch.Guard(db, element, () => ElementView.From(element));
        }

        var ownerBefore = element.OwnerId;
        element.Become(request.Facts);
        if (element.OwnerId != ownerBefore)
        {
            outbox.Publish(new ElementOwnerNamed(
                caller.Tenant, element.Id, Enum.Parse<ModelElementKind>(wanted.ToString()), element.OwnerId, clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ElementView.From(element));
    }
}
