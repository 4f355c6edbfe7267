namespace SystemicPlatform.Teams.Domain.ResponsibilityTeams;

/// <summary>Whose part of the leading pair someone has (A3-03).</summary>
internal enum LeadRole
{
    SocialWorker,

    FamilyWorker,
}
