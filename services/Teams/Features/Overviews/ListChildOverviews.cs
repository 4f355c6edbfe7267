using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Audit;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Features.Overviews;

/// <summary>Children with what a worker asks of each first: whose, in which team, and what is due.</summary>
internal static class ListChildOverviews
{
    private const string Path = "/children/overview";

    public static void Map(IEndpointRouteBuilder teams) =>
        teams.MapGet(Path, Handle).Requires(Permission.ListChildren)
            .WithSummary("Children that the caller may handle, with team, responsible worker and next duty; mine=true leaves out those seen by supervision alone, responsibleId and systemicTeamId narrow to a worker's or a systemic team's");

    private static async Task<Ok<Page<ChildRow>>> Handle(
        bool? mine, Guid? responsibleId, Guid? systemicTeamId, [AsParameters] Paging paging,
        TeamsDb db, Caller caller, AccessTrail trail, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = HelsinkiTime.DayOf(now);
        var children = mine is true
            ? db.Children.Where(child => db.GrantsOf(caller, now).Any(grant => grant.ChildId == child.Id))
            : db.ChildrenVisibleTo(caller, Permission.ListChildren, now);
        var rows = Narrowed(db, children.AsNoTracking(), responsibleId, systemicTeamId, today);
        if (paging.AfterId() is { } after)
        {
            rows = rows.Where(child => child.Id > after);
        }

        var page = await paging.ReadAsync(rows.OrderBy(child => child.Id), child => [child.Id], ct);
        trail.Listed(page.Items.Select(child => (child.Id, child.Tenant)), $"GET /api/teams{Path}");
        return TypedResults.Ok(new Page<ChildRow>(await ChildRow.OfAsync(db, page.Items, caller.Subject, today, ct), page.Next));
    }

    internal static IQueryable<Child> Narrowed(TeamsDb db, IQueryable<Child> children, Guid? responsibleId, Guid? systemicTeamId, DateOnly today)
    {
        if (responsibleId is { } worker)
        {
            children = children.Where(child => db.ChildTeamMembers
                .Where(member => member.ProfessionalId == worker && member.Role == TeamRole.ResponsibleSocialWorker
                    && member.From <= today && (member.To == null || member.To >= today))
                .Join(db.ChildTeams, member => member.TeamId, team => team.Id, (_, team) => team.ChildId)
                .Contains(child.Id));
        }

        if (systemicTeamId is { } team)
        {
            children = children.Where(child => db.Referrals
                .Where(referral => referral.TeamId == team && referral.From <= today && (referral.To == null || referral.To >= today))
                .Select(referral => referral.ChildId)
                .Contains(child.Id));
        }

        return children;
    }
}
