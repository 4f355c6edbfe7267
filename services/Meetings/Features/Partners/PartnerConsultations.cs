using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Features.Consultations;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Meetings.Features.Partners;

/// <summary>
/// Consultations for a partner's own system, in both directions (A2-15): the use cases of the area's people, under paths
/// that stay.
/// </summary>
internal static class PartnerConsultations
{
    private const string Slots = PartnerEndpoints.Prefix + "/consultations/slots";
    private const string Bookings = PartnerEndpoints.Prefix + "/consultations/bookings";

    internal static void Map(RouteGroupBuilder partners)
    {
        var consultations = partners.MapGroup("/consultations");
        consultations.MapGet("/slots", ListConsultationSlots.Handle).Requires(Permission.UseConsultations)
            .WithSummary("Times for consultations between the area and your organisation");
        consultations.MapPost("/slots", OfferAsync).Requires(Permission.UseConsultations)
            .WithSummary("Offers a time at which your organisation advises the area");
        consultations.MapPost("/slots/{slotId:guid}/withdrawal", WithdrawConsultationSlot.Handle).Requires(Permission.UseConsultations)
            .WithSummary("Takes an offered time back while nobody has booked it");
        consultations.MapGet("/bookings", ListConsultationBookings.Handle).Requires(Permission.UseConsultations)
            .WithSummary("Consultations booked between the area and your organisation");
        consultations.MapPost("/bookings", BookAsync).Requires(Permission.UseConsultations)
            .WithSummary("Books a time for a matter in general");
        consultations.MapPost("/bookings/{bookingId:guid}/cancellation", CancelConsultation.Handle).Requires(Permission.UseConsultations)
            .WithSummary("Cancels a booked consultation that is about no child");
        consultations.MapPost("/children/{childId:guid}/bookings", BookForChildAsync).ForChild(Permission.UseConsultations)
            .WithSummary("Books a time about a child whose team your organisation is in");
        consultations.MapPost("/children/{childId:guid}/bookings/{bookingId:guid}/cancellation", CancelConsultation.HandleForChild).ForChild(Permission.UseConsultations)
            .WithSummary("Cancels a booked consultation about a child");
    }

    private static async Task<Created<SlotView>> OfferAsync(
        OfferConsultation.Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var offered = await OfferConsultation.Handle(request, db, caller, clock, ct);
        return TypedResults.Created($"{Slots}/{offered.Value!.Id}", offered.Value);
    }

    private static async Task<Created<BookingView>> BookAsync(
        BookConsultation.Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Created(Bookings, (await BookConsultation.Handle(request, db, outbox, caller, clock, ct)).Value);

    private static async Task<Created<BookingView>> BookForChildAsync(
        Guid childId, BookChildConsultation.Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Created(Bookings, (await BookChildConsultation.Handle(childId, request, db, outbox, caller, clock, ct)).Value);
}
