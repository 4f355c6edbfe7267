namespace SystemicPlatform.Contracts.Meetings;

/// <summary>What someone who is invited to a meeting answered.</summary>
public enum InvitationAnswer
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>Will come.</summary>
    Accepted,

    /// <summary>Will not come.</summary>
    Declined,

    /// <summary>May come.</summary>
    Tentative,
}
