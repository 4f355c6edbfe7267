using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>Offers a time for a consultation: the area to a partner, or a partner to the area (A2-15).</summary>
internal static class OfferConsultation
{
    private const int DefaultNoticeHours = 24;
    private const int MinMinutes = 5;
    private const int MaxMinutes = 480;

    /// <summary>The offer.</summary>
    /// <param name="Direction">Who advises whom.</param>
    /// <param name="Consultant">Who advises.</param>
    /// <param name="StartsAt">UTC.</param>
    /// <param name="DurationMinutes">5–480.</param>
    /// <param name="Organisation">The partner organisation; a partner's own when absent.</param>
    /// <param name="Theme">What it can be about, in general.</param>
    /// <param name="NoticeHours">How long ahead a booking has to be cancelled; a day when absent.</param>
    internal sealed record Request(
        ConsultationDirection Direction, [property: Personal] string Consultant, DateTimeOffset StartsAt, int DurationMinutes,
        string? Organisation = null, string? Theme = null, int NoticeHours = DefaultNoticeHours);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Consultant).Line(ConsultationSlot.MaxTextLength);
            RuleFor(request => request.DurationMinutes).InclusiveBetween(MinMinutes, MaxMinutes);
            RuleFor(request => request.Organisation).Line(ConsultationSlot.MaxTextLength);
            RuleFor(request => request.Theme).Line(ConsultationSlot.MaxTextLength);
            RuleFor(request => request.NoticeHours).InclusiveBetween(0, ConsultationSlot.MaxNoticeHours);
            RuleFor(request => request.StartsAt).Must(at => at.Year is >= 2000 and < 2100).WithErrorCode("implausible_day");
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost(ConsultationUseCases.Slots, Handle).Requires(Permission.UseConsultations).WithSummary("Offers a time for a consultation");

    internal static async Task<Created<SlotView>> Handle(Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var slot = ConsultationSlot.Offer(
            new SlotOffer(
                request.Direction, OrganisationOf(request, caller), request.Consultant, request.Theme, request.StartsAt,
                TimeSpan.FromMinutes(request.DurationMinutes), request.NoticeHours),
            clock.GetUtcNow());
        db.Add(slot);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/consultation-slots/{slot.Id}", SlotView.From(slot));
    }

    // A partner offers its own people's time, and nobody else's.
    private static string OrganisationOf(Request request, Caller caller)
    {
        if (!caller.IsPartner())
        {
            return request.Organisation ?? throw new InvalidFields("organisation", "not_empty", "Between the area and which organisation?");
        }

        var own = caller.OwnOrganisation();
        if (request.Direction != ConsultationDirection.FromPartner)
        {
            throw new InvalidFields("direction", "not_yours", "A partner offers times at which it advises.");
        }

        return request.Organisation is null || request.Organisation == own
            ? own
            : throw new InvalidFields("organisation", "not_yours", "A partner offers its own organisation's times.");
    }
}
