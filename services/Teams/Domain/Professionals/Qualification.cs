namespace SystemicPlatform.Teams.Domain.Professionals;

/// <summary>Formal qualifications that a role can ask for.</summary>
internal enum Qualification
{
    SocialWorker,
    SocialCounsellor,
    FamilyTherapist,

    /// <summary>Trained to train others in the systemic model (A2-06).</summary>
    SystemicTrainer,

    /// <summary>Trained to convene family group conferences (A2-12).</summary>
    FamilyGroupConvener,
}
