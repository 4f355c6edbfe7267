using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.Meetings.Domain.Contacts;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Contacts;

/// <summary>Agrees how often the responsible social worker meets the child, where and whether alone (L-11).</summary>
internal static class AgreeContact
{
    /// <summary>What is agreed.</summary>
    /// <param name="ProfessionalId">Whose task it is.</param>
    /// <param name="EveryDays">1–366: at most so many days between two meetings.</param>
    /// <param name="Alone">True when the child is to be met alone.</param>
    /// <param name="From">From when the days count.</param>
    /// <param name="Place">Where they usually meet.</param>
    internal sealed record Request(
        Guid ProfessionalId, int EveryDays, bool Alone, DateOnly From, [property: Personal] string? Place = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.EveryDays).InclusiveBetween(1, ContactAgreement.MaxDays);
            RuleFor(request => request.From).CalendarDay();
            RuleFor(request => request.Place).Line(ContactAgreement.MaxPlaceLength);
        }
    }

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapPut("/children/{childId:guid}/contact-agreement", Handle).ForChild(Permission.ScheduleMeetings)
            .WithSummary("Agrees how often the responsible worker meets the child");

    internal static async Task<Ok<AgreementView>> Handle(
        Guid childId, Request request, IfMatch ifMatch, MeetingsDb db, Caller caller, CancellationToken ct)
    {
        var tenant = caller.Tenant;
        if (!await db.Professionals.AnyAsync(row => row.Id == request.ProfessionalId && row.Tenant == tenant, ct))
        {
            throw new InvalidFields("professionalId", "unknown_professional", "There is no such professional.");
        }

        var agreement = await db.ContactAgreements.SingleOrDefaultAsync(row => row.ChildId == childId, ct);
        if (agreement is null)
        {
            // Nothing was agreed: its version is 0.
            agreement = new ContactAgreement(childId);
            db.Add(agreement);
        }

        if (agreement.RowVersion != ifMatch.RowVersion)
        {
            throw new Problem(Problems.Stale);
        }

        agreement.Agree(request.ProfessionalId, request.EveryDays, request.Place, request.Alone, request.From);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(AgreementView.Of(agreement));
    }
}
