using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.SystemicTeams;

namespace SystemicPlatform.Teams.Domain.Referrals;

/// <summary>The days on which a member is in the team and a child is with it.</summary>
internal static class SharedTime
{
    /// <summary>The access that those days give from now on; null when there are none left.</summary>
    public static GrantPeriod? Of(Referral referral, SystemicTeamMember member, DateTimeOffset now)
    {
        var from = referral.From > member.From ? referral.From : member.From;
        var to = (referral.To, member.To) switch
        {
            (null, var last) => last,
            (var last, null) => last,
            var (one, other) => one < other ? one : other,
        };
        return to < from ? null : GrantPeriod.Of(from, to, now);
    }
}
