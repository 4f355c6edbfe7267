using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.PlanNegotiations;

/// <summary>Lists a child's negotiations in the order in which they were written down.</summary>
internal static class ListPlanNegotiations
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(PlanNegotiationUseCases.Negotiations, Handle).ForChild(Permission.ReadMeetings)
            .WithSummary("Negotiations about a child's client plan");

    internal static async Task<Ok<Page<PlanNegotiationView>>> Handle(
        Guid childId, [AsParameters] Paging paging, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var after = paging.AfterId() ?? Guid.Empty;
        var page = await paging.ReadAsync(db.NegotiationsOf(childId, caller).Where(row => row.Id > after).OrderBy(row => row.Id), row => [row.Id], ct);
        return TypedResults.Ok(new Page<PlanNegotiationView>([.. page.Items.Select(PlanNegotiationView.From)], page.Next));
    }
}
