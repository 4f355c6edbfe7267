using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Contacts;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Features.Contacts;

/// <summary>Writes down that a social worker met the child in person (L-11).</summary>
internal static class LogContact
{
    /// <summary>When and how.</summary>
    /// <param name="ProfessionalId">Who met the child.</param>
    /// <param name="On">The day; not ahead.</param>
    /// <param name="Place">Where.</param>
    /// <param name="Alone">True when nobody else was there.</param>
    internal sealed record Request(Guid ProfessionalId, DateOnly On, [property: Personal] string Place, bool Alone);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.On).CalendarDay();
            RuleFor(request => request.Place).Line(ContactAgreement.MaxPlaceLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPost("/children/{childId:guid}/contacts", Handle).ForChild(Permission.ScheduleMeetings)
            .WithSummary("A social worker met the child");

    internal static async Task<Created<ContactView>> Handle(
        Guid childId, Request request, MeetingsDb db, Caller caller, TimeProvider clock, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        if (!await db.Professionals.AnyAsync(row => row.Id == request.ProfessionalId && row.Tenant == tenant, ct))
        {
            throw new InvalidFields("professionalId", "unknown_professional", "There is no such professional.");
        }

        if (request.On > HelsinkiTime.Today(clock))
        {
            throw new RuleViolation("contact_lies_ahead", "They cannot have met yet.");
        }

        var contact = new ChildContact(childId, request.ProfessionalId, request.On, request.Place, request.Alone);
        db.Add(contact);
        (await db.ContactAgreements.SingleOrDefaultAsync(row => row.ChildId == childId, ct))?.Met(request.On, request.Alone);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/meetings/children/{childId}/contacts", ContactView.Of(contact));
    }
}
