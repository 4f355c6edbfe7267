using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Domain.TeamRegisters;

/// <summary>Management's word for how a team is made up (A4-03). It is given anew after changes; none is changed.</summary>
[OutlivesChild("Of a team of workers, not of a child.")]
internal sealed class TeamApproval : Entity
{
    private TeamApproval()
    {
    }

    public Guid TeamId { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Token subject of who gave it.</summary>
    public string Approver { get; private set; } = "";

    [Personal]
    public string ApproverName { get; private set; } = "";

    /// <summary>The guideline by which the members were chosen.</summary>
    [Personal]
    public string Guideline { get; private set; } = "";

    /// <summary>The team's revision that was approved.</summary>
    public int Composition { get; private set; }

    public static TeamApproval Give(SystemicTeam team, DateOnly on, string guideline, string approver, string approverName)
    {
        if (!team.Covers(on))
        {
            throw new RuleViolation("team_dissolved", "The team does not last as long.");
        }

        return !team.Members.Any(member => member.Overlaps(on, on))
            ? throw new RuleViolation("team_without_members", "There is nobody in the team on that day.")
            : new TeamApproval
            {
                TeamId = team.Id,
                On = on,
                Guideline = guideline,
                Approver = approver,
                ApproverName = approverName,
                Composition = team.Composition,
            };
    }
}
