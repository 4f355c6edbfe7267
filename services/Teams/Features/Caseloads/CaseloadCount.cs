using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.Caseloads;

/// <summary>Counts children per responsible social worker on any day, from the memberships themselves (L-01).</summary>
internal static class CaseloadCount
{
    /// <summary>Workers without a child on that day are left out.</summary>
    public static Task<Dictionary<Guid, int>> OnAsync(TeamsDb db, IReadOnlyCollection<Guid> workers, DateOnly day, CancellationToken ct) =>
        db.ChildTeamMembers
            .Where(member => member.Role == TeamRole.ResponsibleSocialWorker && workers.Contains(member.ProfessionalId!.Value)
                && member.From <= day && (member.To == null || member.To >= day))
            .Join(db.ChildTeams, member => member.TeamId, team => team.Id, (member, team) => new { member.ProfessionalId, team.ChildId })
            .Where(row => db.ClientRelationships.Any(relationship =>
                relationship.ChildId == row.ChildId && relationship.ServiceLine == ServiceLine.ChildProtection
                && relationship.OpenedOn <= day && (relationship.ClosedOn == null || relationship.ClosedOn >= day)))
            .GroupBy(row => row.ProfessionalId!.Value)
            .Select(worker => new { worker.Key, Children = worker.Select(row => row.ChildId).Distinct().Count() })
            .ToDictionaryAsync(worker => worker.Key, worker => worker.Children, ct);
}
