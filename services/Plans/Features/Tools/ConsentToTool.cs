using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>Records that the child consents to showing its three houses to one more audience.</summary>
internal static class ConsentToTool
{
    /// <summary>The consent.</summary>
    /// <param name="Consent">To whom, when and how.</param>
    internal sealed record Request(ConsentFacts Consent);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Consent.GivenOn).PlausibleDay().When(request => request.Consent is not null);
            RuleFor(request => request.Consent.Words).Prose().When(request => request.Consent is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(ToolUseCases.One + "/consents", Handle).ForChild(Permission.TakePartInPlans).WithSummary("Records the child's consent to show a tool");

    internal static async Task<Created<ConsentView>> Handle(
        Guid childId, Guid toolId, Request request, PlansDb db, ToolShelf shelf, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tool = await shelf.FindAsync(childId, toolId, ct);
        (await viewers.OfAsync(childId, ct)).DemandSpeaksForChild(childId);
        var consent = ToolConsent.Give(tool, request.Consent, caller.Name, HelsinkiTime.Today(clock));
        db.Add(consent);
        tool.FollowConsents([.. await db.ConsentsAsync(tool, ct), consent]);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/tools/{toolId}/consents", ConsentView.From(consent));
    }
}
