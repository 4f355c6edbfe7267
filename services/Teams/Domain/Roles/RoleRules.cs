using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Domain.Roles;

/// <summary>What a role in any team asks of a professional.</summary>
internal static class RoleRules
{
    /// <summary>Close ones are persons of the child's network and partners are organisations (A0-13); experts by experience are neither.</summary>
    public static bool IsForProfessionals(TeamRole role) => role is not (TeamRole.CloseOne or TeamRole.Partner or TeamRole.ExpertByExperience);

    /// <summary>The social worker responsible for a child's matters is qualified as one (L-07).</summary>
    public static bool MayBeResponsible(Professional professional) => professional.Has(Qualification.SocialWorker);

    /// <summary>
    /// In family social work the responsible worker is the client's own worker, who may be a social counsellor unless the
    /// child needs special support (L-08).
    /// </summary>
    public static bool MayBeOwnWorker(Professional professional) =>
        MayBeResponsible(professional) || professional.Has(Qualification.SocialCounsellor);

    /// <summary>The thinking of a systemic team is guided by a social worker (A0-18).</summary>
    public static bool MayConsult(Professional professional) => professional.Has(Qualification.SocialWorker);

    /// <summary>A family therapist is trained as one (A0-18, A4-02).</summary>
    public static bool MayBeTherapist(Professional professional) => professional.Has(Qualification.FamilyTherapist);

    /// <summary>The leader of a regional team of family social work is a social worker .</summary>
    public static bool MayLead(Professional professional, ServiceLine serviceLine) =>
        serviceLine != ServiceLine.FamilySocialWork || professional.Has(Qualification.SocialWorker);

    /// <summary>Nobody has a role after their last day of work (A2-27).</summary>
    public static void DemandEmployed(Professional professional, DateOnly from, DateOnly? to)
    {
        if (!professional.IsEmployed(from, to))
        {
            throw new RuleViolation("professional_not_employed", "The professional does not work here for the whole of that time.");
        }
    }

    /// <summary>A person of the network is a close one or just a member (A0-13).</summary>
    public static void DemandForPerson(TeamRole role) => DemandOneOf(role, TeamRole.CloseOne, "role_not_for_person");

    /// <summary>An organisation is a partner or just a member (A0-13).</summary>
    public static void DemandForOrganisation(TeamRole role) => DemandOneOf(role, TeamRole.Partner, "role_not_for_organisation");

    /// <summary>An expert by experience is that or just a member (A2-07).</summary>
    public static void DemandForExpert(TeamRole role) => DemandOneOf(role, TeamRole.ExpertByExperience, "role_not_for_expert");

    private static void DemandOneOf(TeamRole role, TeamRole own, string code)
    {
        if (role != own && role != TeamRole.Member)
        {
            throw new RuleViolation(code, "That role belongs to others.");
        }
    }

    /// <summary>Refuses a role that the professional may not have.</summary>
    public static void Demand(TeamRole role, Professional professional, ServiceLine serviceLine, bool specialSupport = true)
    {
        var fault = role switch
        {
            _ when !IsForProfessionals(role) =>
                ("role_not_for_professional", "A close one is a person and a partner an organisation, not a professional."),
            TeamRole.ResponsibleSocialWorker when !(specialSupport ? MayBeResponsible(professional) : MayBeOwnWorker(professional)) =>
                ("responsible_worker_not_social_worker", "The responsible social worker must be qualified as a social worker."),
            TeamRole.ConsultingSocialWorker when !MayConsult(professional) =>
                ("consulting_worker_not_social_worker", "The consulting social worker must be qualified as a social worker."),
            TeamRole.FamilyTherapist when !MayBeTherapist(professional) =>
                ("family_therapist_not_qualified", "The family therapist must be qualified as one."),
            TeamRole.TeamLeader when !MayLead(professional, serviceLine) =>
                ("team_leader_not_social_worker", "The leader of a family social-work team must be qualified as a social worker."),
            _ => default((string Code, string Message)?),
        };
        if (fault is { } broken)
        {
            throw new RuleViolation(broken.Code, broken.Message);
        }
    }
}
