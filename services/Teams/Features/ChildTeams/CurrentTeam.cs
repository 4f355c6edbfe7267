using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Teams.Data;
using SystemicPlatform.Teams.Domain.ChildTeams;

namespace SystemicPlatform.Teams.Features.ChildTeams;

internal static class CurrentTeam
{
    /// <summary>The child's latest team with all its members, to change; null when the child never was a client.</summary>
    public static Task<ChildTeam?> CurrentTeamAsync(this TeamsDb db, Guid childId, CancellationToken ct) =>
        db.ChildTeams.Include(row => row.Members).Where(row => row.ChildId == childId)
            .OrderByDescending(row => row.FormedOn).FirstOrDefaultAsync(ct);
}
