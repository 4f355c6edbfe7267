using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>Says that a placement is considered, and when the close network was mapped for it (L-13).</summary>
internal static class NotePlacement
{
    /// <summary>What is considered.</summary>
    /// <param name="PlacementConsidered">True when a placement is considered.</param>
    /// <param name="CloseNetworkMappedOn">When the close network was mapped.</param>
    internal sealed record Request(bool PlacementConsidered, DateOnly? CloseNetworkMappedOn = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.CloseNetworkMappedOn).CalendarDay();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut(NetworkUseCases.Process + "/placement", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Says whether a placement is considered and the close network mapped");

    internal static async Task<Ok<NetworkProcessView>> Handle(
        Guid childId, Guid processId, Request request, IfMatch ifMatch, MeetingsDb db, TimeProvider clock, CancellationToken ct)
    {
        var process = await db.NetworkProcessAsync(childId, processId, ct);
        ifMatch.Guard(db, process);
        process.NotePlacement(request.PlacementConsidered, request.CloseNetworkMappedOn, HelsinkiTime.Today(clock));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NetworkProcessView.From(process));
    }
}
