using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Books a consultation about a child, through the child's gate (A2-15).</summary>
internal static class BookChildConsultation
{
    /// <summary>The booking.</summary>
    /// <param name="SlotId">An offered time.</param>
    /// <param name="JointClient">True when the child is a client of both services.</param>
    /// <param name="Topic">What it is about; only what is necessary (L-12).</param>
    internal sealed record Request(Guid SlotId, bool JointClient, [property: Personal] string? Topic = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator() => RuleFor(request => request.Topic).Prose();
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ConsultationUseCases.ChildBookings, Handle).ForChild(Permission.UseConsultations)
            .WithSummary("Books a consultation about a child");

    internal static async Task<Created<BookingView>> Handle(
        Guid childId, Request request, MeetingsDb db, IOutbox outbox, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var booking = await ConsultationBookings.BookAsync(
            db, outbox, caller, request.SlotId, childId, request.JointClient, request.Topic, clock.GetUtcNow(), ct);
        return TypedResults.Created($"/api/meetings/children/{childId}/consultation-bookings", booking);
    }
}
