using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Care;
using SystemicPlatform.Teams.Domain.ChildTeams;

namespace SystemicPlatform.Teams.Domain.ResponsibilityTeams;

/// <summary>
/// The stable part of a child's team that answers for the whole of the client relationship: family, professionals and
/// others, the same ones from the start to the final evaluation (A3-05, R-10). Each change of the roster has its reason.
/// </summary>
internal sealed class ResponsibilityTeam : Entity
{
    private readonly List<ResponsibilityTeamMember> members = [];

    private ResponsibilityTeam()
    {
    }

    public Guid ChildId { get; private set; }

    public DateOnly FormedOn { get; private set; }

    /// <summary>Last day; null while it works.</summary>
    public DateOnly? DissolvedOn { get; private set; }

    [Personal]
    public string? EndReason { get; private set; }

    /// <summary>When the family was told how the team is formed and what belongs to it (A3-10).</summary>
    public DateOnly FamilyInformedOn { get; private set; }

    public Agreements Agreements { get; private set; } = null!;

    /// <summary>Rises with every change of the roster, so that two people cannot change it past each other.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<ResponsibilityTeamMember> Members => members;

    public static ResponsibilityTeam Form(
        ChildTeam childs, CareStage? care, IReadOnlyCollection<Seat> seats, Agreements agreements, DateOnly familyInformedOn, DateOnly on)
    {
        if (!childs.Covers(on, null))
        {
            throw new RuleViolation("member_outside_relationship", "The responsibility team lies within the client relationship.");
        }

        ResponsibilityTeamRules.DemandEligible(care);
        ResponsibilityTeamRules.DemandRoster(seats);
        var team = new ResponsibilityTeam { ChildId = childs.ChildId, FormedOn = on, FamilyInformedOn = familyInformedOn, Agreements = agreements };
        foreach (var seat in seats)
        {
            team.Add(seat, on, joinReason: null);
        }

        return team;
    }

    public void Agree(Agreements agreements)
    {
        DemandWorking();
        Agreements = agreements;
    }

    /// <summary>The roster changes: someone of the child's team comes to it.</summary>
    public ResponsibilityTeamMember Join(Seat seat, DateOnly from, string reason)
    {
        DemandWorking();
        return from < FormedOn
            ? throw new RuleViolation("member_outside_team", "Nobody is in the team before it begins.")
            : Add(seat, from, reason);
    }

    /// <summary>The roster changes: someone leaves it, and stays in the child's team. Another leads first.</summary>
    public void End(ResponsibilityTeamMember member, DateOnly on, string reason)
    {
        DemandWorking();
        if (on < member.From)
        {
            throw new RuleViolation("member_ends_before_start", "A membership cannot end before it starts.");
        }

        if (!member.LastsAfter(on) || member.EndReason is not null)
        {
            throw new RuleViolation("member_already_ended", "The membership has an end already.");
        }

        if (member.Lead is not null)
        {
            throw new RuleViolation("lead_needs_successor", "Someone else leads before a leader leaves.");
        }

        member.EndOrCallOff(on, reason);
        Revision++;
    }

    /// <summary>Someone of the roster leads; whoever had that part of the pair does not lead any more.</summary>
    public void Lead(ResponsibilityTeamMember next, Seat seat)
    {
        DemandWorking();
        ResponsibilityTeamRules.DemandMayLead(seat);
        if (next.Lead is { } other && other != seat.Lead)
        {
            throw new RuleViolation("lead_pair_is_two", "The pair that leads is two people.");
        }

        members.FindAll(member => member.Lead == seat.Lead).ForEach(member => member.Leads(null));
        next.Leads(seat.Lead);
        Revision++;
    }

    /// <summary>A membership of the child's team ended; whoever took its place there has it here, too.</summary>
    public (IReadOnlyList<ResponsibilityTeamMember> Ended, IReadOnlyList<ResponsibilityTeamMember> Joined) Follow(ChildTeamMember left, Seat? successor)
    {
        var (last, reason) = (left.To!.Value, left.EndReason ?? ChildTeam.Handover);
        var ended = members.FindAll(member => member.ChildTeamMemberId == left.Id && member.LastsAfter(last));
        ended.ForEach(member => member.EndOrCallOff(last, reason));
        var joined = successor is null
            ? []
            : ended.ConvertAll(member => Add(TakingOver(successor, member.Lead), successor.Member.From, reason));
        Revision++;
        return (ended, joined);
    }

    /// <summary>The work is done, or the client relationship ends. Returns the memberships that it ended.</summary>
    public IReadOnlyList<ResponsibilityTeamMember> Dissolve(DateOnly on, string reason)
    {
        DemandWorking();
        if (on < FormedOn)
        {
            throw new RuleViolation("team_ends_before_start", "A team cannot end before it begins.");
        }

        var ended = members.FindAll(member => member.LastsAfter(on));
        ended.ForEach(member => member.EndOrCallOff(on, reason));
        (DissolvedOn, EndReason) = (on, reason);
        Revision++;
        return ended;
    }

    // Whoever may not lead has the place without it: a pair with one missing shows, and no handover fails for it.
    private static Seat TakingOver(Seat successor, LeadRole? lead) =>
        lead is { } part && ResponsibilityTeamRules.MayLead(part, successor.Member, successor.Professional) ? successor with { Lead = part } : successor;

    private ResponsibilityTeamMember Add(Seat seat, DateOnly from, string? joinReason)
    {
        ResponsibilityTeamRules.DemandLasting(seat.Member);
        ResponsibilityTeamRules.DemandMayLead(seat);
        var joined = ResponsibilityTeamMember.Of(Id, seat.Member, from, joinReason, seat.Lead);
        if (joined.To < joined.From)
        {
            throw new RuleViolation("member_outside_child_team", "They are not in the child's team then.");
        }

        if (members.Exists(member => member.ChildTeamMemberId == seat.Member.Id && member.Overlaps(joined.From, joined.To)))
        {
            throw new RuleViolation("member_already_in_team", "They are in the team already at that time.");
        }

        members.Add(joined);
        Revision++;
        return joined;
    }

    private void DemandWorking()
    {
        if (DissolvedOn is not null)
        {
            throw new RuleViolation("team_dissolved", "The team has its last day already.");
        }
    }
}
