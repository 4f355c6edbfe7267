using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>Goes from step 4 to the next round, with the next core issue (A1-14).</summary>
internal static class StartNextRound
{
    /// <summary>What comes next.</summary>
    /// <param name="Evaluation">How the round went, judged together.</param>
    /// <param name="CoreIssue">What the family hopes for next, in its own words.</param>
    /// <param name="CoreIssueBy">Whose words.</param>
    internal sealed record Request(
        [property: Personal] string Evaluation, [property: Personal] string CoreIssue, [property: Personal] string? CoreIssueBy = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Evaluation).Prose();
            RuleFor(request => request.CoreIssue).Prose();
            RuleFor(request => request.CoreIssueBy).PlainText(Party.MaxNameLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(NetworkUseCases.Process + "/rounds", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Completes the round and begins the next one");

    internal static async Task<Ok<NetworkProcessView>> Handle(
        Guid childId, Guid processId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock,
        CancellationToken ct)
    {
        var process = await db.NetworkProcessAsync(childId, processId, ct);
        process.StartNextRound(request.Evaluation, request.CoreIssue, request.CoreIssueBy, HelsinkiTime.Today(clock));
        var (number, now) = (process.Round.Number, clock.GetUtcNow());
        outbox.Publish(new NetworkRoundCompleted(caller.Tenant, process.Id, childId, number - 1, now));
        outbox.Publish(new NetworkRoundStarted(caller.Tenant, process.Id, childId, number, now));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NetworkProcessView.From(process));
    }
}
