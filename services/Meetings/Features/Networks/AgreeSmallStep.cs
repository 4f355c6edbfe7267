using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.Meetings.Features.Input;
using SystemicPlatform.Meetings.Features.Participants;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>Agrees a small step between meetings, with who does it and by when (A1-12, A1-13).</summary>
internal static class AgreeSmallStep
{
    /// <summary>The step.</summary>
    /// <param name="What">What is done.</param>
    /// <param name="Doers">Who do it; workers of two services are a cross-service pair.</param>
    /// <param name="Due">By when.</param>
    internal sealed record Request([property: Personal] string What, IReadOnlyList<StepDoer> Doers, DateOnly Due);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.What).Prose();
            RuleFor(request => request.Doers).Some();
            RuleFor(request => request.Due).CalendarDay();
            RuleForEach(request => request.Doers).ChildRules(doer =>
            {
                doer.RuleFor(one => one.Who).SetValidator(new PartyValidator());
                doer.RuleFor(one => one.Service).PlainText(Party.MaxNameLength);
            });
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(NetworkUseCases.Process + "/steps", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Agrees a small step: who, what, when");

    internal static async Task<Ok<NetworkProcessView>> Handle(
        Guid childId, Guid processId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var process = await db.NetworkProcessAsync(childId, processId, ct);
        await EnsureKnownAsync(request.Doers, childId, db, caller.Tenant, clock.GetUtcNow(), ct);
        var step = new SmallStep(Guid.CreateVersion7(), request.What, request.Doers, request.Due, null, null);
        process.InRound(round => round.Agree(step));
        foreach (var told in step.Announcements(caller.Tenant, process, clock.GetUtcNow()))
        {
            outbox.Publish(told);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NetworkProcessView.From(process));
    }

    // Whoever is named by an id is reminded by it.
    private static async Task EnsureKnownAsync(
        IReadOnlyList<StepDoer> doers, Guid childId, MeetingsDb db, string tenant, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var doer in doers.Where(doer => doer.Who.Id is not null))
        {
            if (!await db.KnowsAsync(doer.Who.Known, [childId], tenant, now, ct))
            {
                throw new InvalidFields("doers", "unknown_doer", "There is no such professional, person around the child, or partner.");
            }
        }
    }
}
