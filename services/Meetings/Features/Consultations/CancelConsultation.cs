using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Cancels a booked consultation before its notice time begins; the slot is free again.</summary>
internal static class CancelConsultation
{
    /// <summary>Why.</summary>
    /// <param name="Reason">Told to the other side, so without anything about a child.</param>
    internal sealed record Request([property: Personal] string Reason);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Reason).Line();
    }

    internal static void Map(IEndpointRouteBuilder meetings)
    {
        meetings.MapPost(ConsultationUseCases.Bookings + "/{bookingId:guid}/cancellation", Handle).Requires(Permission.UseConsultations)
            .WithSummary("Cancels a booked consultation that is about no child");
        meetings.MapPost(ConsultationUseCases.ChildBookings + "/{bookingId:guid}/cancellation", HandleForChild).ForChild(Permission.UseConsultations)
            .WithSummary("Cancels a booked consultation about a child");
    }

    internal static async Task<Ok<BookingView>> Handle(
        Guid bookingId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(await CancelAsync(null, bookingId, request, db, outbox, caller, clock, ct));

    internal static async Task<Ok<BookingView>> HandleForChild(
        Guid childId, Guid bookingId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct) =>
        TypedResults.Ok(await CancelAsync(childId, bookingId, request, db, outbox, caller, clock, ct));

    private static async Task<BookingView> CancelAsync(
        Guid? childId, Guid bookingId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        var booking = await db.BookingsOf(caller).SingleOrDefaultAsync(row => row.Id == bookingId && row.Tenant == tenant && row.ChildId == childId, ct)
            ?? throw new Problem(Problems.NotFound);
        var (slot, now) = (await db.ConsultationSlotAsync(caller, booking.SlotId, ct), clock.GetUtcNow());
        booking.Cancel(slot, request.Reason, now);
        outbox.Publish(new ConsultationCancelled(tenant, slot.Id, booking.Id, now));
        await db.SaveChangesAsync(ct);
        return BookingView.From(booking, slot);
    }
}
