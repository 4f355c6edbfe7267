using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Domain.Referrals;

/// <summary>
/// A child's time with a systemic team: stronger support for some of the children (A0-16), by criteria and with a reason
/// that are on record (A0-04). The team's members may handle the child's data for as long as both last.
/// </summary>
internal sealed class Referral : Entity
{
    private Referral()
    {
    }

    public Guid ChildId { get; private set; }

    public Guid TeamId { get; private set; }

    /// <summary>What of the area's criteria the child meets.</summary>
    [Personal]
    public IReadOnlyList<string> Criteria { get; private set; } = [];

    [Personal]
    public string Reason { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Why it was ended; null while nobody has ended it.</summary>
    [Personal]
    public string? EndReason { get; private set; }

    public static Referral Of(ChildTeam client, SystemicTeam team, IEnumerable<string> criteria, string reason, DateOnly from, DateOnly? to)
    {
        if (to < from)
        {
            throw new RuleViolation("referral_ends_before_start", "A referral cannot end before it starts.");
        }

        if (!client.Covers(from, to))
        {
            throw new RuleViolation("referral_outside_relationship", "A referral lies within the child's client relationship.");
        }

        if (!team.Covers(to))
        {
            throw new RuleViolation("team_dissolved", "The team does not last as long.");
        }

        // Whoever closes the relationship or changes the team's members at the same moment has to look again.
        client.Revise();
        team.Revise();
        return new Referral
        {
            ChildId = client.ChildId,
            TeamId = team.Id,
            Criteria = [.. criteria.Distinct(StringComparer.Ordinal)],
            Reason = reason,
            From = from,
            To = to,
        };
    }

    /// <summary>The referral gets its last day, or an earlier one than was planned.</summary>
    public void End(DateOnly on, string reason)
    {
        if (on < From)
        {
            throw new RuleViolation("referral_ends_before_start", "A referral cannot end before it starts.");
        }

        if (EndReason is not null || To <= on)
        {
            throw new RuleViolation("referral_already_ended", "The referral has its end already.");
        }

        EndOrCallOff(on, reason);
    }

    /// <summary>Ends the referral, or calls it off when it would begin later: its last day is then the one before its first.</summary>
    public void EndOrCallOff(DateOnly on, string reason) => (To, EndReason) = (on < From ? From.AddDays(-1) : on, reason);
}
