using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>Reads one network process, every round with its history (A1-14).</summary>
internal static class GetNetworkProcess
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet(NetworkUseCases.Process, Handle).ForChild(Permission.ReadMeetings)
            .WithSummary("One network process with all its rounds");

    internal static async Task<Ok<NetworkProcessView>> Handle(Guid childId, Guid processId, MeetingsDb db, CancellationToken ct) =>
        TypedResults.Ok(NetworkProcessView.From(await db.NetworkProcessAsync(childId, processId, ct)));
}
