using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>Invites the network, when the preparation is whole .</summary>
internal static class InviteNetwork
{
    /// <summary>Who are invited.</summary>
    /// <param name="InviteeIds">Agreed invitees of the preparation.</param>
    internal sealed record Request(IReadOnlyList<Guid> InviteeIds);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.InviteeIds).Some();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(NetworkUseCases.Process + "/invitations", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Invites those whom the family agreed to, when the preparation is whole");

    internal static async Task<Ok<NetworkProcessView>> Handle(
        Guid childId, Guid processId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var process = await db.NetworkProcessAsync(childId, processId, ct);
        process.InRound(round => round.Invite(request.InviteeIds, clock.GetUtcNow(), caller.Name));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NetworkProcessView.From(process));
    }
}
