using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.Roles;

namespace SystemicPlatform.Teams.Domain.SystemicTeams;

/// <summary>
/// Stronger support for some of the children: a professional team and a client team, linked as a pair (A0-16…A0-19).
/// </summary>
internal sealed class SystemicTeam : Entity
{
    private readonly List<SystemicTeamMember> members = [];

    private SystemicTeam()
    {
    }

    public TeamKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public ServiceLine ServiceLine { get; private set; }

    /// <summary>Codes of the municipalities that the team serves, three digits each, in order.</summary>
    public IReadOnlyList<string> Municipalities { get; private set; } = [];

    /// <summary>The other half of the pair; null until there is one.</summary>
    public Guid? LinkedTeamId { get; private set; }

    public IReadOnlyList<SystemicTeamMember> Members => members;

    public static SystemicTeam Form(TeamKind kind, string name, ServiceLine serviceLine, IEnumerable<string> municipalities) => new()
    {
        Kind = kind,
        Name = name,
        ServiceLine = serviceLine,
        Municipalities = [.. municipalities.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    public SystemicTeamMember Join(Professional professional, TeamRole role, DateOnly from)
    {
        RoleRules.Demand(role, professional, ServiceLine);
        RoleRules.DemandEmployed(professional, from, to: null);
        if (members.Exists(member => member.ProfessionalId == professional.Id && member.Role == role && !(member.To < from)))
        {
            throw new RuleViolation("member_already_in_team", "The professional has that role in the team already.");
        }

        var joined = SystemicTeamMember.Of(Id, professional.Id, role, from);
        members.Add(joined);
        return joined;
    }

    /// <summary>Someone leaves their work: the successor has the same role from the day after.</summary>
    public SystemicTeamMember Replace(SystemicTeamMember leaving, Professional successor, DateOnly lastDay)
    {
        leaving.End(lastDay);
        return Join(successor, leaving.Role, lastDay.AddDays(1));
    }

    /// <summary>Both halves know each other from now on.</summary>
    public void LinkWith(SystemicTeam other)
    {
        if (!SystemicTeamRules.MakeAPair(this, other))
        {
            throw new RuleViolation("linked_team_does_not_fit", "A pair is a professional and a client team of one service line.");
        }

        if (LinkedTeamId is not null || other.LinkedTeamId is not null)
        {
            throw new RuleViolation("linked_team_taken", "That team is a half of another pair.");
        }

        (LinkedTeamId, other.LinkedTeamId) = (other.Id, Id);
    }
}
