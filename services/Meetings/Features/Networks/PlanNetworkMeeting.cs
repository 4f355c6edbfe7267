using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Networks;
using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.Meetings.Features.Children;
using SystemicPlatform.Meetings.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Networks;

/// <summary>Says where the network meets, who chairs and who records (A1-03, R-07).</summary>
internal static class PlanNetworkMeeting
{
    private const int MaxPlaceLength = 200;

    /// <summary>The meeting.</summary>
    /// <param name="Place">Where.</param>
    /// <param name="Chair">Leads the talk.</param>
    /// <param name="Recorder">Writes the one record of all.</param>
    /// <param name="PlaceConfirmation">The family's word that the place suits and is safe.</param>
    /// <param name="MeetingId">The meeting in the calendar.</param>
    internal sealed record Request(
        [property: Personal] string Place, Party Chair, Party Recorder,
        PlaceConfirmation? PlaceConfirmation = null, Guid? MeetingId = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Place).Line(MaxPlaceLength);
            RuleFor(request => request.Chair).SetValidator(new PartyValidator());
            RuleFor(request => request.Recorder).SetValidator(new PartyValidator());
            RuleFor(request => request.PlaceConfirmation!.By).Line().When(request => request.PlaceConfirmation is not null);
            RuleFor(request => request.PlaceConfirmation!.On).CalendarDay().When(request => request.PlaceConfirmation is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut(NetworkUseCases.Process + "/meeting", Handle).ForChild(Permission.ManageProcesses)
            .WithSummary("Plans the next network meeting: place, chair, recorder");

    internal static async Task<Ok<NetworkProcessView>> Handle(
        Guid childId, Guid processId, Request request, IfMatch ifMatch, MeetingsDb db, CancellationToken ct)
    {
        var process = await db.NetworkProcessAsync(childId, processId, ct);
        ifMatch.Guard(db, process);
        await MeetingOfChild.EnsureAsync(db, childId, request.MeetingId, MeetingKind.Network, ct);
        process.InRound(round => round.Plan(new PlannedNetworkMeeting(
            request.MeetingId, request.Place, request.PlaceConfirmation, request.Chair, request.Recorder)));
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(NetworkProcessView.From(process));
    }
}
