using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.PlanNegotiations;

/// <summary>Shows what is written of one negotiation.</summary>
internal static class GetPlanNegotiation
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(PlanNegotiationUseCases.Negotiation, Handle).ForChild(Permission.ReadMeetings)
            .WithSummary("A negotiation about the client plan");

    internal static async Task<Ok<PlanNegotiationView>> Handle(Guid childId, Guid meetingId, MeetingsDb db, Caller caller, CancellationToken ct) =>
        await db.NegotiationsOf(childId, caller).FirstOrDefaultAsync(row => row.MeetingId == meetingId, ct) is { } negotiation
            ? TypedResults.Ok(PlanNegotiationView.From(negotiation))
            : throw new Problem(Problems.NotFound);
}
