using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Books a consultation about a matter in general (A2-15). About a child: <see cref="BookChildConsultation"/>.</summary>
internal static class BookConsultation
{
    /// <summary>The booking.</summary>
    /// <param name="SlotId">An offered time.</param>
    /// <param name="Topic">In general; never about a child.</param>
    internal sealed record Request(Guid SlotId, [property: Personal] string? Topic = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Topic).Line(ConsultationSlot.MaxTextLength);
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ConsultationUseCases.Bookings, Handle).Requires(Permission.UseConsultations)
            .WithSummary("Books a consultation about a matter in general");

    internal static async Task<Created<BookingView>> Handle(
        Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var booking = await ConsultationBookings.BookAsync(
            db, outbox, caller, request.SlotId, null, false, request.Topic, clock.GetUtcNow(), ct);
        return TypedResults.Created("/api/meetings/consultation-bookings", booking);
    }
}
