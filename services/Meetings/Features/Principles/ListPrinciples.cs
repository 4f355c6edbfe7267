using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Domain.Principles;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Principles;

/// <summary>Lists the nine principles in their order (A1-01), for everyone who takes part.</summary>
internal static class ListPrinciples
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/principles", Handle).Requires(Permission.ReadMeetings).WithSummary("The nine principles");

    internal static Ok<Page<PrincipleWords>> Handle() => TypedResults.Ok(new Page<PrincipleWords>(PrincipleCatalogue.All, null));
}
