namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>As what someone takes part in a meeting: the columns of domain C1b.</summary>
internal enum ParticipantRole
{
    /// <summary>Responsible for the child's matters, or for those of one of the children.</summary>
    ResponsibleSocialWorker,

    /// <summary>The responsible worker's pair.</summary>
    WorkPair,

    /// <summary>Guides the thinking of a systemic team.</summary>
    ConsultingSocialWorker,

    /// <summary>Systemic family therapist.</summary>
    FamilyTherapist,

    /// <summary>Prepares the meetings of a systemic team.</summary>
    Coordinator,

    /// <summary>The child or a member of the family.</summary>
    Family,

    /// <summary>Someone close to the family who is no member of it.</summary>
    CloseNetwork,

    /// <summary>Any other professional, or a partner organisation.</summary>
    Professional,

    /// <summary>An expert by experience (A2-07).</summary>
    ExpertByExperience,
}
