using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.Assessments;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Features.Overviews;

/// <summary>A child on a list of work.</summary>
/// <param name="Id">The child.</param>
/// <param name="GivenName">As registered.</param>
/// <param name="FamilyName">As registered.</param>
/// <param name="BirthDate">Null while unborn.</param>
/// <param name="NonDisclosureForSafety">Its contacts are protected (L-26).</param>
/// <param name="TeamId">The child's own team; null for a child that is no client.</param>
/// <param name="ServiceLine">Under which law the team works.</param>
/// <param name="ClientSince">First day of the oldest relationship that is open.</param>
/// <param name="Responsible">The responsible worker today.</param>
/// <param name="YourRoles">What the caller is in the child's own team today.</param>
/// <param name="NextDuty">What is due first of all notifications.</param>
internal sealed record ChildRow(
    Guid Id, [property: Personal] string GivenName, [property: Personal] string FamilyName, [property: Personal] DateOnly? BirthDate, bool NonDisclosureForSafety,
    Guid? TeamId, ServiceLine? ServiceLine, DateOnly? ClientSince, NamedWorker? Responsible, IReadOnlyList<TeamRole> YourRoles, NextDuty? NextDuty)
{
    /// <summary>Four look-ups for the whole page, however long it is.</summary>
    public static async Task<List<ChildRow>> OfAsync(TeamsDb db, IReadOnlyList<Child> children, string subject, DateOnly today, CancellationToken ct)
    {
        var ids = children.Select(child => child.Id).ToArray();
        var teams = (await db.ChildTeams.AsNoTracking().Where(team => ids.Contains(team.ChildId) && (team.DissolvedOn == null || team.DissolvedOn >= today))
            .OrderBy(team => team.FormedOn).Select(team => new { team.Id, team.ChildId, team.ServiceLine }).ToListAsync(ct)).ToLookup(team => team.ChildId);
        var since = await db.ClientRelationships.AsNoTracking().Where(row => ids.Contains(row.ChildId) && (row.ClosedOn == null || row.ClosedOn >= today))
            .GroupBy(row => row.ChildId).Select(group => new { group.Key, Day = group.Min(row => row.OpenedOn) }).ToDictionaryAsync(row => row.Key, row => row.Day, ct);
        var members = (await MembersAsync(db, [.. teams.Select(own => own.First().Id)], subject, today, ct)).ToLookup(member => member.TeamId);
        var duties = await DutiesAsync(db, ids, today, ct);
        return [.. children.Select(Shown)];

        ChildRow Shown(Child child)
        {
            var team = teams[child.Id].FirstOrDefault();
            var around = team is null ? [] : members[team.Id].ToList();
            return new ChildRow(
                child.Id, child.GivenName, child.FamilyName, child.BirthDate, child.NonDisclosureForSafety, team?.Id, team?.ServiceLine,
                since.TryGetValue(child.Id, out var day) ? day : null,
                around.Find(member => member.Role == TeamRole.ResponsibleSocialWorker)?.Worker,
                [.. around.Where(member => member.Subject == subject).Select(member => member.Role)],
                duties.GetValueOrDefault(child.Id));
        }
    }

    private static Task<List<Member>> MembersAsync(TeamsDb db, Guid[] teamIds, string subject, DateOnly today, CancellationToken ct) =>
        db.ChildTeamMembers.AsNoTracking()
            .Where(member => teamIds.Contains(member.TeamId) && member.From <= today && (member.To == null || member.To >= today))
            .Join(db.Professionals, member => member.ProfessionalId, worker => worker.Id, (member, worker) => new { member, worker })
            .Where(one => one.member.Role == TeamRole.ResponsibleSocialWorker || one.worker.Subject == subject)
            .OrderBy(one => one.member.Id)
            .Select(one => new Member(
                one.member.TeamId, one.member.Role, one.worker.Subject, new NamedWorker(one.worker.Id, one.worker.GivenName, one.worker.FamilyName)))
            .ToListAsync(ct);

    private static async Task<Dictionary<Guid, NextDuty>> DutiesAsync(TeamsDb db, Guid[] ids, DateOnly today, CancellationToken ct) =>
        (await db.Notifications.AsNoTracking().Where(row => ids.Contains(row.ChildId) && row.NextDueOn != null)
            .OrderBy(row => row.NextDueOn).ThenBy(row => row.Id)
            .Select(row => new { row.ChildId, row.Id, row.NextDuty, row.NextDueOn }).ToListAsync(ct))
        .DistinctBy(row => row.ChildId)
        .ToDictionary(row => row.ChildId, row => new NextDuty(row.Id, row.NextDuty!.Value, row.NextDueOn!.Value, row.NextDueOn < today));

    private sealed record Member(Guid TeamId, TeamRole Role, string? Subject, NamedWorker Worker);
}

/// <summary>A professional by name.</summary>
internal sealed record NamedWorker(Guid Id, [property: Personal] string GivenName, [property: Personal] string FamilyName);

/// <summary>What has to be done next about a notification.</summary>
internal sealed record NextDuty(Guid NotificationId, AssessmentDuty Duty, DateOnly DueOn, bool Overdue);
