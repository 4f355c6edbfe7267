using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>The child takes a consent back: from that moment that audience sees nothing, of no version.</summary>
internal static class WithdrawConsent
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(ToolUseCases.One + "/consents/{consentId:guid}/withdraw", Handle).ForChild(Permission.TakePartInPlans)
            .WithSummary("Takes the child's consent back");

    internal static async Task<Ok<ConsentView>> Handle(
        Guid childId, Guid toolId, Guid consentId, PlansDb db, ToolShelf shelf, Viewers viewers, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tool = await shelf.FindAsync(childId, toolId, ct);
        (await viewers.OfAsync(childId, ct)).DemandSpeaksForChild(childId);
        var consents = await db.ConsentsAsync(tool, ct);
        var consent = consents.Find(row => row.Id == consentId) ?? throw new Problem(Problems.NotFound);
        consent.Withdraw(HelsinkiTime.Today(clock), caller.Name);
        tool.FollowConsents(consents);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ConsentView.From(consent));
    }
}
