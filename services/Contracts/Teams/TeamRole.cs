namespace SystemicPlatform.Contracts.Teams;

/// <summary>What a member does in a team (A0-13, A0-18, A0-19, A4-04).</summary>
public enum TeamRole
{
    /// <summary>The social worker responsible for the child's matters: exactly one at a time (R-01, L-07).</summary>
    ResponsibleSocialWorker,

    /// <summary>The responsible worker's pair, as needed.</summary>
    WorkPair,

    /// <summary>Guides the weekly thinking.</summary>
    ConsultingSocialWorker,

    /// <summary>Systemic family therapist; may serve many teams (A4-02).</summary>
    FamilyTherapist,

    /// <summary>Prepares the meetings .</summary>
    Coordinator,

    /// <summary>Leads a regional team of family social work; a social worker .</summary>
    TeamLeader,

    /// <summary>Leads the professionals.</summary>
    LeadingSocialWorker,

    /// <summary>Social counsellor.</summary>
    SocialCounsellor,

    /// <summary>Family counsellor.</summary>
    FamilyCounsellor,

    /// <summary>Family worker.</summary>
    FamilyWorker,

    /// <summary>Another professional around the child.</summary>
    Professional,

    /// <summary>Someone close to the child.</summary>
    CloseOne,

    /// <summary>A partner organisation: school, psychiatry …</summary>
    Partner,

    /// <summary>Any other member of a team.</summary>
    Member,

    /// <summary>Knows the services from the inside, and has a say in how they are developed (A2-07).</summary>
    ExpertByExperience,
}
