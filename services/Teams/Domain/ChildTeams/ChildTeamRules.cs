using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Teams.Domain.ChildTeams;

/// <summary>Who may be in a child's team, and when.</summary>
internal static class ChildTeamRules
{
    /// <summary>Permanent are the responsible social worker and the work pair; all others change (R-01, A0-13).</summary>
    public static bool KindFits(MembershipKind kind, TeamRole role) =>
        (kind == MembershipKind.Permanent) == (role is TeamRole.ResponsibleSocialWorker or TeamRole.WorkPair);

    /// <summary>The child has a responsible worker on every day: nobody leaves that role before a successor begins (L-07).</summary>
    public static bool LeavesChildAlone(ChildTeamMember leaving) =>
        leaving is { Role: TeamRole.ResponsibleSocialWorker, To: null };

    /// <summary>Refuses a period or a kind that is not possible.</summary>
    public static void Demand(NewMember member, ChildTeam team)
    {
        if (member.To < member.From)
        {
            throw new RuleViolation("member_ends_before_start", "A membership cannot end before it starts.");
        }

        if (!team.Covers(member.From, member.To))
        {
            throw new RuleViolation("member_outside_relationship", "A membership lies within the client relationship.");
        }

        if (!KindFits(member.Kind, member.Role))
        {
            throw new RuleViolation(
                "membership_kind_does_not_fit_role", "The responsible social worker and the work pair are permanent members, all others changing.");
        }

        if (member is { Role: TeamRole.ResponsibleSocialWorker, To: not null })
        {
            throw new RuleViolation("responsible_worker_needs_successor", "A responsible social worker serves until a successor begins.");
        }
    }
}
