using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.Roles;

namespace SystemicPlatform.Teams.Domain.ChildTeams;

/// <summary>
/// The child-and-family team: a way of thinking together around one child, not a unit of the organisation (A0-12).
/// Exactly one per child, with its whole history.
/// </summary>
internal sealed class ChildTeam : Entity
{
    /// <summary>Why the responsible worker's membership ended when a successor began.</summary>
    public const string Handover = "handover";

    /// <summary>Why memberships ended with the last client relationship.</summary>
    public const string RelationshipClosed = "clientRelationshipClosed";

    /// <summary>Why a guardian's membership ended with the custody.</summary>
    public const string CustodyEnded = "custodyEnded";

    private readonly List<ChildTeamMember> members = [];

    private ChildTeam()
    {
    }

    public Guid ChildId { get; private set; }

    public ServiceLine ServiceLine { get; private set; }

    public DateOnly FormedOn { get; private set; }

    /// <summary>Last day; null while the child is a client.</summary>
    public DateOnly? DissolvedOn { get; private set; }

    /// <summary>True when the responsible worker has to be a social worker (L-07, L-08).</summary>
    public bool SpecialSupport { get; private set; }

    /// <summary>Rises with every change of the members, so that two people cannot change the team past each other.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<ChildTeamMember> Members => members;

    /// <summary>The team is there from the first day of the client relationship (R-01, L-07).</summary>
    public static ChildTeam Form(ClientRelationship relationship, Professional responsible, Professional? workPair)
    {
        var team = new ChildTeam
        {
            ChildId = relationship.ChildId,
            ServiceLine = relationship.ServiceLine,
            FormedOn = relationship.OpenedOn,
            SpecialSupport = relationship.SpecialSupport,
        };
        team.Join(Permanent(TeamRole.ResponsibleSocialWorker), responsible);
        if (workPair is not null)
        {
            team.Join(Permanent(TeamRole.WorkPair), workPair);
        }

        return team;

        NewMember Permanent(TeamRole role) => new(role, MembershipKind.Permanent, relationship.OpenedOn, null, WhyPresent: null);
    }

    /// <summary>The child becomes a client in another service line, too: the team stays the one team .</summary>
    public void Serve(ClientRelationship relationship, Professional responsible)
    {
        if (!Covers(relationship.OpenedOn, null))
        {
            throw new RuleViolation("relationship_outside_team", "Another client relationship opens while the team is there.");
        }

        RoleRules.Demand(TeamRole.ResponsibleSocialWorker, responsible, ServiceLine, SpecialSupport || relationship.SpecialSupport);
        SpecialSupport |= relationship.SpecialSupport;
        Revision++;
    }

    /// <summary>Another of the child's relationships closes and the team stays: whoever changes the team meanwhile has to look again.</summary>
    public void Revise() => Revision++;

    /// <summary>True when the period lies within the team's time; an open end needs a team without an end.</summary>
    public bool Covers(DateOnly from, DateOnly? to) =>
        FormedOn <= from && (DissolvedOn is not { } last || (to is { } end && end <= last));

    /// <summary>
    /// A professional joins. A new responsible social worker takes over: the present one's last day is the day before.
    /// </summary>
    public Joined Join(NewMember member, Professional professional)
    {
        RoleRules.Demand(member.Role, professional, ServiceLine, SpecialSupport);
        RoleRules.DemandEmployed(professional, member.From, member.To);
        return Add(ChildTeamMember.Professional(Id, professional.Id, member), member);
    }

    /// <summary>Someone of the child's network joins.</summary>
    public Joined JoinPerson(NewMember member, Guid personId)
    {
        RoleRules.DemandForPerson(member.Role);
        return Add(ChildTeamMember.Person(Id, personId, member), member);
    }

    /// <summary>A partner joins.</summary>
    public Joined JoinOrganisation(NewMember member, Guid organisationId)
    {
        RoleRules.DemandForOrganisation(member.Role);
        return Add(ChildTeamMember.Organisation(Id, organisationId, member), member);
    }

    /// <summary>The one meeting that a member is there for ends at another time.</summary>
    public void FollowMeeting(ChildTeamMember member, DateTimeOffset endsAt)
    {
        member.FollowMeeting(endsAt);
        Revision++;
    }

    /// <summary>The one meeting that a member is there for will not be.</summary>
    public void SendAway(ChildTeamMember member, DateTimeOffset at)
    {
        member.SendAway(at);
        Revision++;
    }

    private Joined Add(ChildTeamMember joined, NewMember member)
    {
        ChildTeamRules.Demand(member, this);
        if (members.Exists(other => other.IsSameAs(joined) && other.Overlaps(member.From, member.To)))
        {
            throw new RuleViolation("member_already_in_team", "They are in the team already at that time.");
        }

        var replaced = member.Role switch
        {
            TeamRole.ResponsibleSocialWorker => HandOver(member.From),
            TeamRole.WorkPair => RefuseSecondWorkPair(member),
            _ => null,
        };
        members.Add(joined);
        Revision++;
        return new Joined(joined, replaced);
    }

    /// <summary>A membership gets its last day, or an earlier one than was planned.</summary>
    public void End(ChildTeamMember member, DateOnly on, string reason)
    {
        if (on < member.From)
        {
            throw new RuleViolation("member_ends_before_start", "A membership cannot end before it starts.");
        }

        if (member.EndReason is not null || member.To <= on)
        {
            throw new RuleViolation("member_already_ended", "The membership has an end already.");
        }

        if (ChildTeamRules.LeavesChildAlone(member))
        {
            throw new RuleViolation("responsible_worker_needs_successor", "Add the successor first: the change is a handover with a date.");
        }

        member.End(on, reason);
        Revision++;
    }

    /// <summary>A guardian's custody has this last day: no membership of theirs lasts longer. Returns those that it ended.</summary>
    public IReadOnlyList<ChildTeamMember> EndCustody(Guid personId, DateOnly on)
    {
        var ended = members.FindAll(member => member.PersonId == personId && !member.IsCalledOff && (member.To is not { } last || last > on));
        ended.ForEach(member => member.EndOrCallOff(on, CustodyEnded));
        Revision += ended.Count;
        return ended;
    }

    /// <summary>
    /// Someone leaves their work: the successor has the same role from the day after, for as long as it was meant. For
    /// the responsible worker that is the handover.
    /// </summary>
    public Joined Replace(ChildTeamMember leaving, Professional successor, DateOnly lastDay)
    {
        var from = leaving.From > lastDay ? leaving.From : lastDay.AddDays(1);
        var taken = new NewMember(leaving.Role, leaving.Kind, from, leaving.To, leaving.WhyPresent, leaving.MeetingId, leaving.AccessUntil);
        if (leaving.Role != TeamRole.ResponsibleSocialWorker)
        {
            leaving.EndOrCallOff(lastDay, Handover);
        }

        return Join(taken, successor) with { Replaced = leaving };
    }

    /// <summary>The last client relationship ends: so does every membership. Returns those that it ended.</summary>
    public IReadOnlyList<ChildTeamMember> Dissolve(DateOnly on)
    {
        var ended = members.FindAll(member => !member.IsCalledOff && (member.To is not { } last || last > on));
        foreach (var member in ended)
        {
            member.EndOrCallOff(on, RelationshipClosed);
        }

        DissolvedOn = on;
        Revision++;
        return ended;
    }

    private ChildTeamMember? HandOver(DateOnly from)
    {
        var present = members.Find(other => other is { Role: TeamRole.ResponsibleSocialWorker, To: null });
        if (present is null)
        {
            return null;
        }

        if (from <= present.From)
        {
            throw new RuleViolation("responsible_worker_overlaps", "A child has one responsible social worker at a time.");
        }

        present.End(from.AddDays(-1), Handover);
        return present;
    }

    private ChildTeamMember? RefuseSecondWorkPair(NewMember member) =>
        members.Exists(other => other.Role == TeamRole.WorkPair && other.Overlaps(member.From, member.To))
            ? throw new RuleViolation("work_pair_overlaps", "There is a work pair at that time.")
            : null;
}

/// <summary>Who joined, and whose place they took.</summary>
internal sealed record Joined(ChildTeamMember Member, ChildTeamMember? Replaced);
