using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.Meetings.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>Names who calls the network together, and on which basis (A1-04, R-08).</summary>
internal static class NameConvener
{
    /// <summary>The convener.</summary>
    /// <param name="Basis">Why this person.</param>
    /// <param name="Who">A worker.</param>
    internal sealed record Request(ConvenerBasis Basis, Party Who);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Who).SetValidator(new PartyValidator());
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut(NetworkUseCases.Process + "/convener", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Names who calls the network together");

    internal static async Task<Ok<NetworkProcessView>> Handle(
        Guid childId, Guid processId, Request request, IfMatch ifMatch, MeetingsDb db, CancellationToken ct)
    {
        var process = await db.NetworkProcessAsync(childId, processId, ct);
        ifMatch.Guard(db, process);
        process.Name(new Convener(request.Basis, request.Who));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NetworkProcessView.From(process));
    }
}
