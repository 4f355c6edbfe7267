using SystemicPlatform.Teams.Data;

namespace SystemicPlatform.Teams.Features.ChildTeams;

/// <summary>The child's team with its whole history, as a section of the export (subject access).</summary>
internal static class TeamSection
{
    public static async Task<object> Read(TeamsDb db, Guid childId, CancellationToken ct) =>
        await ChildTeamMemberShown.ReadAsync(
            db,
            db.ChildTeamMembers.Where(member => db.ChildTeams.Any(team => team.Id == member.TeamId && team.ChildId == childId)),
            ct);
}
