using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.Meetings.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>
/// Someone notices that several have to work together. The child is not sent on; the network is called together (A1-02).
/// </summary>
internal static class IdentifyNeed
{
    /// <summary>What was noticed.</summary>
    /// <param name="NoticedBy">Who noticed the need.</param>
    /// <param name="NoticedOn">When.</param>
    /// <param name="Need">What was noticed.</param>
    /// <param name="Convener">Who calls the network together; the noticer when absent .</param>
    internal sealed record Request(Party NoticedBy, DateOnly NoticedOn, [property: Personal] string Need, Convener? Convener = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.NoticedBy).SetValidator(new PartyValidator());
            RuleFor(request => request.NoticedOn).CalendarDay();
            RuleFor(request => request.Need).Prose();
            RuleFor(request => request.Convener!.Who).SetValidator(new PartyValidator()).When(request => request.Convener is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(NetworkUseCases.Processes, Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("A need for a network is noticed: the process begins with its first round");

    internal static async Task<Created<NetworkProcessView>> Handle(
        Guid childId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var process = NetworkProcess.Begin(
            childId, request.NoticedBy, request.NoticedOn, request.Need, request.Convener, HelsinkiTime.Today(clock));
        db.Add(process);
        outbox.Publish(new NetworkRoundStarted(caller.Tenant, process.Id, childId, process.Round.Number, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/children/{childId}/network-processes/{process.Id}", NetworkProcessView.From(process));
    }
}
