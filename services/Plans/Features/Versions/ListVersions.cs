using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Versions;

/// <summary>Lists the versions of the child's plan, oldest first. They are few: a plan is published a few times a year.</summary>
internal static class ListVersions
{
    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet(VersionUseCases.Versions, Handle).ForChild(Permission.ReadPublishedPlans).WithSummary("Versions of the joint plan");

    internal static async Task<Ok<Page<VersionRow>>> Handle(Guid childId, VersionShelf shelf, CancellationToken ct) =>
        TypedResults.Ok(new Page<VersionRow>((await shelf.ShownAsync(childId, ct)).ConvertAll(VersionRow.From), null));
}
