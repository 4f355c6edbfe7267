using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.Teams.Domain.Roles;

namespace SystemicPlatform.Teams.Domain.SystemicTeams;

/// <summary>How systemic teams are made up.</summary>
internal static class SystemicTeamRules
{
    /// <summary>
    /// Core roles that nobody has: those that a team has by itself, for the responsible social worker comes with each
    /// child (R-06, A0-18, A4-04). A team may begin without: it shows what is missing.
    /// </summary>
    public static IEnumerable<TeamRole> VacantCoreRoles(ServiceLine serviceLine, IEnumerable<TeamRole> taken) =>
        RoleCatalogue.Of(serviceLine).Where(known => known.Slot == RoleSlot.Core).Select(known => known.Role).Except(taken);

    /// <summary>A professional and a client team of the same service line (A0-16).</summary>
    public static bool MakeAPair(SystemicTeam one, SystemicTeam other) =>
        one.ServiceLine == other.ServiceLine
        && (one.Kind, other.Kind) is (TeamKind.Professional, TeamKind.Client) or (TeamKind.Client, TeamKind.Professional);

    /// <summary>Refuses a period that cannot be, or that the team does not last.</summary>
    public static void DemandPeriod(DateOnly from, DateOnly? to, SystemicTeam team)
    {
        if (to < from)
        {
            throw new RuleViolation("member_ends_before_start", "A membership cannot end before it starts.");
        }

        if (!team.Covers(to))
        {
            throw new RuleViolation("team_dissolved", "The team does not last as long.");
        }
    }
}
