using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Versions;

/// <summary>Compares two versions field by field, or a version with the draft.</summary>
internal static class CompareVersions
{
    /// <summary>What differs.</summary>
    /// <param name="From">Number of the first version.</param>
    /// <param name="To">Number of the second; null = the draft.</param>
    /// <param name="Changes">Fields that differ, in the order of the plan.</param>
    internal sealed record Response(int From, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? To, IReadOnlyList<FieldChange> Changes);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(VersionUseCases.Version + "/comparison", Handle).ForChild(Permission.ReadPublishedPlans)
            .WithSummary("What differs between two versions, or between a version and the draft");

    internal static async Task<Ok<Response>> Handle(
        Guid childId, int number, int? to, PlansDb db, VersionShelf shelf, DraftReader drafts, Viewers viewers, Caller caller, IOptions<JsonOptions> json, CancellationToken ct)
    {
        var before = await shelf.FindAsync(childId, number, ct);
        var after = to is { } other ? (await shelf.FindAsync(childId, other, ct)).Content : await DraftAsync(childId, db, drafts, (await viewers.OfAsync(childId, ct)).Kind, caller, ct);
        return TypedResults.Ok(new Response(number, to, Comparison.Of(
            await shelf.ShowAsync(before.Content, childId, before.PlanId, ct),
            await shelf.ShowAsync(after, childId, before.PlanId, ct),
            new JsonSerializerOptions(json.Value.SerializerOptions))));
    }

    // The draft is for those who make the plan; a partner compares what was published.
    private static async Task<VersionContent> DraftAsync(Guid childId, PlansDb db, DraftReader drafts, ViewerKind kind, Caller caller, CancellationToken ct) =>
        kind is ViewerKind.Worker or ViewerKind.Person or ViewerKind.Representative && caller.May(Permission.ReadPlans)
            ? await drafts.FreezeAsync(await db.ActivePlanAsync(childId, ct), ct)
            : throw new Problem(Problems.NotFound);
}
