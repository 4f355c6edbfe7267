namespace SystemicPlatform.Teams.Domain.Professionals;

/// <summary>Formal qualifications that a role can ask for.</summary>
internal enum Qualification
{
    SocialWorker,
    SocialCounsellor,
    FamilyTherapist,
}
