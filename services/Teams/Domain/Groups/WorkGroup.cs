using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.Roles;

namespace SystemicPlatform.Teams.Domain.Groups;

/// <summary>A steering or project group: people who carry the work on the model, and no child's team (R-15, A2-23, A2-26).</summary>
[OutlivesChild("Handles no child's matter.")]
internal sealed class WorkGroup : Entity
{
    /// <summary>Why memberships ended with the group.</summary>
    public const string Dissolution = "teamDissolved";

    private readonly List<WorkGroupMember> members = [];

    private WorkGroup()
    {
    }

    public TeamKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public ServiceLine ServiceLine { get; private set; }

    /// <summary>Codes of the municipalities that it works for, in order; empty = the whole area.</summary>
    public IReadOnlyList<string> Municipalities { get; private set; } = [];

    /// <summary>Last day; null while it works.</summary>
    public DateOnly? DissolvedOn { get; private set; }

    /// <summary>Rises with every change of members, so that two people cannot change the group past each other.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<WorkGroupMember> Members => members;

    public static WorkGroup Form(TeamKind kind, string name, ServiceLine serviceLine, IEnumerable<string> municipalities) => new()
    {
        Kind = kind,
        Name = name,
        ServiceLine = serviceLine,
        Municipalities = InOrder(municipalities),
    };

    /// <summary>Returns true when others have to know.</summary>
    public bool Change(string name, IEnumerable<string> municipalities)
    {
        DemandWorking();
        var before = Municipalities;
        (Name, Municipalities) = (name, InOrder(municipalities));
        return !Municipalities.SequenceEqual(before, StringComparer.Ordinal);
    }

    public WorkGroupMember Join(Professional professional, NewGroupMember member)
    {
        RoleRules.Demand(member.Role, professional, ServiceLine);
        RoleRules.DemandEmployed(professional, member.From, member.To);
        return Add(WorkGroupMember.Of(Id, member, professionalId: professional.Id));
    }

    /// <summary>A partner sends someone.</summary>
    public WorkGroupMember JoinOrganisation(Guid organisationId, NewGroupMember member)
    {
        RoleRules.DemandForOrganisation(member.Role);
        return Add(WorkGroupMember.Of(Id, member, organisationId: organisationId));
    }

    /// <summary>An expert by experience has a say (A2-07).</summary>
    public WorkGroupMember JoinExpert(Guid expertId, NewGroupMember member)
    {
        RoleRules.DemandForExpert(member.Role);
        return Add(WorkGroupMember.Of(Id, member, expertId: expertId));
    }

    public void End(WorkGroupMember member, DateOnly on, string reason)
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
        Revision++;
    }

    /// <summary>Someone else has the place from the day after, for as long as it was meant.</summary>
    public WorkGroupMember Replace(WorkGroupMember leaving, Professional successor, DateOnly lastDay, string reason)
    {
        var taken = new NewGroupMember(leaving.Role, leaving.From > lastDay ? leaving.From : lastDay.AddDays(1), leaving.To, leaving.Represents);
        leaving.EndOrCallOff(lastDay, reason);
        return Join(successor, taken);
    }

    /// <summary>The group ends, and every membership with it. Returns those that it ended.</summary>
    public IReadOnlyList<WorkGroupMember> Dissolve(DateOnly on)
    {
        DemandWorking();
        var ended = members.FindAll(member => !member.IsCalledOff && (member.To is not { } last || last > on));
        ended.ForEach(member => member.EndOrCallOff(on, Dissolution));
        DissolvedOn = on;
        Revision++;
        return ended;
    }

    /// <summary>Municipalities that nobody speaks for on a day (A2-01).</summary>
    public IEnumerable<string> Unrepresented(IEnumerable<string?> represented) => Municipalities.Except(represented.OfType<string>());

    private WorkGroupMember Add(WorkGroupMember joined)
    {
        if (joined.To < joined.From)
        {
            throw new RuleViolation("member_ends_before_start", "A membership cannot end before it starts.");
        }

        if (DissolvedOn is { } last && !(joined.To <= last))
        {
            throw new RuleViolation("team_dissolved", "The group does not last as long.");
        }

        if (joined.Represents is { } code && Municipalities.Count > 0 && !Municipalities.Contains(code))
        {
            throw new RuleViolation("municipality_not_of_group", "The group does not work for that municipality.");
        }

        if (members.Exists(other => other.IsSameAs(joined) && other.Overlaps(joined.From, joined.To)))
        {
            throw new RuleViolation("member_already_in_team", "They are in the group already at that time.");
        }

        members.Add(joined);
        Revision++;
        return joined;
    }

    private void DemandWorking()
    {
        if (DissolvedOn is not null)
        {
            throw new RuleViolation("team_dissolved", "The group has its last day already.");
        }
    }

    private static string[] InOrder(IEnumerable<string> codes) => [.. codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
