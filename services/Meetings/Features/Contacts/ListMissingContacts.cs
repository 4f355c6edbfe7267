using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Data;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Contacts;

/// <summary>
/// Lists the children who have a responsible worker and for whom nothing was agreed about meeting them (L-11): without an
/// agreement none is ever overdue, so these would stay unseen.
/// </summary>
internal static class ListMissingContacts
{
    /// <summary>A child without an agreement.</summary>
    /// <param name="ChildId">The child.</param>
    /// <param name="ProfessionalId">The responsible worker.</param>
    /// <param name="Since">Since when they are.</param>
    internal sealed record Item(Guid ChildId, Guid? ProfessionalId, DateOnly Since);

    internal static void Map(IEndpointRouteBuilder meetings) =>
        meetings.MapGet("/contacts/missing", Handle).Requires(Permission.ReadOverdueContacts)
            .WithSummary("Children for whom nothing was agreed about meeting them");

    internal static async Task<Ok<Page<Item>>> Handle(
        [AsParameters] Paging paging, [FromQuery] Guid? professionalId, MeetingsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var (now, supervises) = (clock.GetUtcNow(), caller.Supervises(Permission.ReadOverdueContacts));
        var rows = db.TeamMembers.AsNoTracking()
            .Where(row => row.Role == TeamRole.ResponsibleSocialWorker && row.BeginsAt <= now && (row.EndsAt == null || row.EndsAt > now)
                && (professionalId == null || row.ProfessionalId == professionalId))
            .Join(db.Teams.Where(team => team.Kind == TeamKind.ChildFamily), row => row.TeamId, team => team.Id, (row, team) => new { row, ChildId = team.ChildId!.Value })
            .Where(one => !db.ContactAgreements.Any(agreement => agreement.ChildId == one.ChildId)
                && (supervises || db.GrantsOf(caller, now).Any(grant => grant.ChildId == one.ChildId)));
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(one => one.row.Id > after);
        }

        var page = await paging.ReadAsync(rows.OrderBy(one => one.row.Id), one => [one.row.Id], ct);
        trail.Listed(page.Items.Select(one => one.ChildId), "GET /contacts/missing");
        return TypedResults.Ok(new Page<Item>([.. page.Items.Select(one => new Item(one.ChildId, one.row.ProfessionalId, one.row.From))], page.Next));
    }
}
