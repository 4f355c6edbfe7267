namespace SystemicPlatform.Teams.Domain.Professionals;

/// <summary>What the employer calls the person. A title says nothing of qualification: see <see cref="Qualification"/>.</summary>
internal enum ProfessionalTitle
{
    SocialWorker,
    LeadingSocialWorker,
    SocialCounsellor,
    FamilyCounsellor,
    FamilyWorker,
    FamilyTherapist,
    Coordinator,
    SchoolSocialWorker,
    Psychologist,
    Physician,
    Nurse,
    Other,
}
