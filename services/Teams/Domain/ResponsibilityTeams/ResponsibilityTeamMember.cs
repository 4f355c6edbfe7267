using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.ChildTeams;

namespace SystemicPlatform.Teams.Domain.ResponsibilityTeams;

/// <summary>
/// Someone of the child's team who is in its stable part. Who they are and what they may see stands in the child's
/// team; this ends with that. Never deleted.
/// </summary>
internal sealed class ResponsibilityTeamMember : Entity
{
    private ResponsibilityTeamMember()
    {
    }

    public Guid TeamId { get; private set; }

    /// <summary>The membership in the child's team.</summary>
    public Guid ChildTeamMemberId { get; private set; }

    /// <summary>The part in the leading pair; null for the others.</summary>
    public LeadRole? Lead { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Why the roster changed; null for who was there from the start (A3-05).</summary>
    [Personal]
    public string? JoinReason { get; private set; }

    /// <summary>Why the membership was ended; null while nobody has ended it.</summary>
    [Personal]
    public string? EndReason { get; private set; }

    public bool IsCalledOff => To < From;

    public bool LastsAfter(DateOnly day) => !IsCalledOff && (To is not { } last || last > day);

    public bool Overlaps(DateOnly from, DateOnly? to) =>
        !IsCalledOff && (To is not { } mine || from <= mine) && (to is not { } theirs || From <= theirs);

    internal void EndOrCallOff(DateOnly on, string reason) => (To, EndReason) = (on < From ? From.AddDays(-1) : on, reason);

    internal void Leads(LeadRole? lead) => Lead = lead;

    internal static ResponsibilityTeamMember Of(Guid teamId, ChildTeamMember member, DateOnly from, string? joinReason, LeadRole? lead) => new()
    {
        TeamId = teamId,
        ChildTeamMemberId = member.Id,
        From = from > member.From ? from : member.From,
        To = member.To,
        JoinReason = joinReason,
        Lead = lead,
    };
}
