using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;

namespace SystemicPlatform.Meetings.Domain.Series;

/// <summary>Which team holds which kind of meeting (domain C1b).</summary>
internal static class MeetingKindRules
{
    /// <summary>The weekly meeting of professionals, without the family (R-03, R-04, A0-21).</summary>
    internal static bool NeedsProfessionalTeam(MeetingKind kind) => kind == MeetingKind.ProfessionalTeam;

    /// <summary>The weekly meeting with one family at a time (R-03, A0-22).</summary>
    internal static bool NeedsClientTeam(MeetingKind kind) => kind == MeetingKind.ClientTeam;

    /// <summary>A team around one child.</summary>
    internal static bool IsChildsTeam(TeamKind team) => team is TeamKind.ChildFamily or TeamKind.Responsibility;

    /// <summary>One child's own matter, so a team around the child holds it.</summary>
    internal static bool NeedsChildsTeam(MeetingKind kind) => kind is MeetingKind.Network or MeetingKind.Cooperation
        or MeetingKind.ResponsibilityTeam or MeetingKind.ClientPlan or MeetingKind.FamilyGroupConference or MeetingKind.ChildMeeting;

    /// <summary>No child's meeting, or several children's (R-15, A2-08): never held by a child's own team.</summary>
    internal static bool RefusesChildsTeam(MeetingKind kind) =>
        kind is MeetingKind.ExpertGroup or MeetingKind.SteeringGroup or MeetingKind.ProjectGroup;

    /// <summary>Refuses a kind that the team does not hold.</summary>
    /// <exception cref="RuleViolation">
    /// <c>kind_needs_professional_team</c>, <c>kind_needs_client_team</c>, <c>kind_needs_childs_team</c>,
    /// <c>kind_refuses_childs_team</c>.
    /// </exception>
    internal static void EnsureFits(MeetingKind kind, TeamKind team)
    {
        if (NeedsProfessionalTeam(kind) && team != TeamKind.Professional)
        {
            throw new RuleViolation("kind_needs_professional_team", "A meeting of this kind is held by a professional team.");
        }

        if (NeedsClientTeam(kind) && team != TeamKind.Client)
        {
            throw new RuleViolation("kind_needs_client_team", "A meeting of this kind is held by a client team.");
        }

        if (NeedsChildsTeam(kind) && !IsChildsTeam(team))
        {
            throw new RuleViolation("kind_needs_childs_team", "A meeting of this kind is held by a child's own team.");
        }

        if (RefusesChildsTeam(kind) && IsChildsTeam(team))
        {
            throw new RuleViolation("kind_refuses_childs_team", "A meeting of this kind is not held by a child's own team.");
        }
    }
}
