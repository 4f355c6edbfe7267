using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.Teams.Domain.Care;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Professionals;
using SystemicPlatform.Teams.Domain.Roles;

namespace SystemicPlatform.Teams.Domain.ResponsibilityTeams;

/// <summary>For whom a responsibility team is formed, and of whom.</summary>
internal static class ResponsibilityTeamRules
{
    /// <summary>A client of child protection in open care (R-11, A3-09).</summary>
    public static bool IsOpenCareClient(CareStage? care) => care is { Phase: CarePhase.OpenCare };

    /// <summary>Family work is among the support measures, intensified or not (R-11, A3-09).</summary>
    public static bool HasFamilyWork(CareStage? care) =>
        care?.SupportMeasures.Any(measure => measure is SupportMeasure.FamilyWork or SupportMeasure.IntensifiedFamilyWork) is true;

    /// <summary>A social worker and a family worker lead together (A3-03).</summary>
    public static bool MayLead(LeadRole lead, ChildTeamMember member, Professional? professional) => professional is not null && lead switch
    {
        LeadRole.SocialWorker => RoleRules.MayBeResponsible(professional),
        LeadRole.FamilyWorker => member.Role == TeamRole.FamilyWorker || professional.Title == ProfessionalTitle.FamilyWorker,
        _ => throw new ArgumentOutOfRangeException(nameof(lead)),
    };

    public static void DemandEligible(CareStage? care)
    {
        if (!IsOpenCareClient(care))
        {
            throw new RuleViolation("not_open_care_client", "The child is no client of child protection in open care on that day.");
        }

        if (!HasFamilyWork(care))
        {
            throw new RuleViolation("no_family_work", "Family work is not among the support measures on that day.");
        }
    }

    /// <summary>The roster stays the same from meeting to meeting: nobody is in it for one of them.</summary>
    public static void DemandLasting(ChildTeamMember member)
    {
        if (member.MeetingId is not null)
        {
            throw new RuleViolation("member_of_one_meeting", "Who comes for one meeting is not in the responsibility team.");
        }
    }

    public static void DemandMayLead(Seat seat)
    {
        if (seat.Lead is { } lead && !MayLead(lead, seat.Member, seat.Professional))
        {
            throw new RuleViolation("lead_pair_not_qualified", "The pair that leads is a social worker and a family worker.");
        }
    }

    /// <summary>The roster at the start: the family, and the pair that leads (A3-03, A3-05).</summary>
    public static void DemandRoster(IReadOnlyCollection<Seat> seats)
    {
        if (!Array.TrueForAll(Enum.GetValues<LeadRole>(), lead => seats.Count(seat => seat.Lead == lead) == 1))
        {
            throw new RuleViolation("lead_pair_missing", "A social worker and a family worker lead together.");
        }

        if (!seats.Any(seat => seat.Member.PersonId is not null))
        {
            throw new RuleViolation("family_missing", "The family is in the responsibility team.");
        }
    }
}
