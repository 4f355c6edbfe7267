using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>The network is not needed any more.</summary>
internal static class EndNetworkProcess
{
    /// <summary>Why.</summary>
    /// <param name="Reason">Why it ends.</param>
    /// <param name="Evaluation">How the round went, judged together; needed where the network met.</param>
    internal sealed record Request([property: Personal] string Reason, [property: Personal] string? Evaluation = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Reason).Prose();
            RuleFor(request => request.Evaluation).Prose();
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(NetworkUseCases.Process + "/end", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Ends the process");

    internal static async Task<Ok<NetworkProcessView>> Handle(
        Guid childId, Guid processId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock,
        CancellationToken ct)
    {
        var process = await db.NetworkProcessAsync(childId, processId, ct);
        if (process.End(request.Reason, request.Evaluation, HelsinkiTime.Today(clock)))
        {
            outbox.Publish(new NetworkRoundCompleted(caller.Tenant, process.Id, childId, process.Round.Number, clock.GetUtcNow()));
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NetworkProcessView.From(process));
    }
}
