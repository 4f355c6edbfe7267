using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Contacts;

/// <summary>Lists the children whose meeting with their responsible worker is overdue, longest first; of one worker or of all.</summary>
internal static class ListOverdueContacts
{
    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/contacts/overdue", Handle).Requires(Permission.ReadOverdueContacts)
            .WithSummary("Children whose meeting with their worker is overdue");

    internal static async Task<Ok<Page<AgreementView>>> Handle(
        [AsParameters] Paging paging, [FromQuery] Guid? professionalId, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = db.ContactAgreements.AsNoTracking().Where(row => row.OverdueAt <= now);
        if (professionalId is { } worker)
        {
            rows = rows.Where(row => row.ProfessionalId == worker);
        }

        if (!caller.Supervises(Permission.ReadOverdueContacts))
        {
            rows = rows.Where(row => db.GrantsOf(caller, now).Any(grant => grant.ChildId == row.ChildId));
        }

        if (paging.AfterInstant() is { } after)
        {
            rows = rows.Where(row => EF.Functions.GreaterThan(
                ValueTuple.Create(row.OverdueAt, row.Id), ValueTuple.Create(after.At, after.Id)));
        }

        var page = await paging.ReadAsync(rows.OrderBy(row => row.OverdueAt).ThenBy(row => row.Id), row => [row.OverdueAt, row.Id], ct);
        trail.Listed(page.Items.Select(row => row.ChildId), "GET /contacts/overdue");
        return TypedResults.Ok(new Page<AgreementView>([.. page.Items.Select(AgreementView.Of)], page.Next));
    }
}
