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
    /// <summary>Why memberships and referrals ended with the team.</summary>
    public const string Dissolution = "teamDissolved";

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

    /// <summary>Last day; null while the team works.</summary>
    public DateOnly? DissolvedOn { get; private set; }

    /// <summary>
    /// Rises with every change of members and referrals, so that two people cannot change the team past each other and
    /// nobody who joins misses a child who comes at the same moment.
    /// </summary>
    public int Revision { get; private set; }

    /// <summary>Rises with every change of who is in the team: what management approved is one of them (A4-03).</summary>
    public int Composition { get; private set; }

    public IReadOnlyList<SystemicTeamMember> Members => members;

    public static SystemicTeam Form(TeamKind kind, string name, ServiceLine serviceLine, IEnumerable<string> municipalities) => new()
    {
        Kind = kind,
        Name = name,
        ServiceLine = serviceLine,
        Municipalities = InOrder(municipalities),
    };

    /// <summary>The name and the municipalities served. Returns true when others have to know.</summary>
    public bool Change(string name, IEnumerable<string> municipalities)
    {
        DemandWorking();
        var before = Municipalities;
        (Name, Municipalities) = (name, InOrder(municipalities));
        return !Municipalities.SequenceEqual(before, StringComparer.Ordinal);
    }

    public SystemicTeamMember Join(Professional professional, TeamRole role, DateOnly from, DateOnly? to = null)
    {
        SystemicTeamRules.DemandPeriod(from, to, this);
        RoleRules.Demand(role, professional, ServiceLine);
        RoleRules.DemandEmployed(professional, from, to);
        if (members.Exists(member => member.ProfessionalId == professional.Id && member.Role == role && member.Overlaps(from, to)))
        {
            throw new RuleViolation("member_already_in_team", "The professional has that role in the team already.");
        }

        var joined = SystemicTeamMember.Of(Id, professional.Id, role, from, to);
        members.Add(joined);
        Recompose();
        return joined;
    }

    /// <summary>A membership gets its last day, or an earlier one than was planned.</summary>
    public void End(SystemicTeamMember member, DateOnly on, string reason)
    {
        if (on < member.From)
        {
            throw new RuleViolation("member_ends_before_start", "A membership cannot end before it starts.");
        }

        if (member.EndReason is not null || member.To <= on)
        {
            throw new RuleViolation("member_already_ended", "The membership has an end already.");
        }

        member.EndOrCallOff(on, reason);
        Recompose();
    }

    /// <summary>Someone else has the same role from the day after, for as long as it was meant.</summary>
    public SystemicTeamMember Replace(SystemicTeamMember leaving, Professional successor, DateOnly lastDay, string reason)
    {
        var (from, to) = (leaving.From > lastDay ? leaving.From : lastDay.AddDays(1), leaving.To);
        if (to < from)
        {
            throw new RuleViolation("member_already_ended", "The membership has an end already.");
        }

        leaving.EndOrCallOff(lastDay, reason);
        return Join(successor, leaving.Role, from, to);
    }

    /// <summary>The team ends, and every membership with it. Returns those that it ended.</summary>
    public IReadOnlyList<SystemicTeamMember> Dissolve(DateOnly on)
    {
        DemandWorking();
        var ended = members.FindAll(member => !member.IsCalledOff && (member.To is not { } last || last > on));
        ended.ForEach(member => member.EndOrCallOff(on, Dissolution));
        DissolvedOn = on;
        LinkedTeamId = null;
        Recompose();
        return ended;
    }

    /// <summary>True when the team works for the whole of the period.</summary>
    public bool Covers(DateOnly? to) => DissolvedOn is not { } last || to <= last;

    public void Revise() => Revision++;

    /// <summary>Both halves know each other from now on.</summary>
    public void LinkWith(SystemicTeam other)
    {
        DemandWorking();
        other.DemandWorking();
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

    /// <summary>The other half is no more.</summary>
    public void Unlink() => LinkedTeamId = null;

    private void Recompose()
    {
        Composition++;
        Revise();
    }

    private void DemandWorking()
    {
        if (DissolvedOn is not null)
        {
            throw new RuleViolation("team_dissolved", "The team has its last day already.");
        }
    }

    private static string[] InOrder(IEnumerable<string> codes) => [.. codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
