namespace SystemicPlatform.Plans.Domain.Parties;

/// <summary>On which side somebody takes part in a plan.</summary>
internal enum PartyKind
{
    /// <summary>The child; the id is the child's.</summary>
    Child,

    /// <summary>A guardian or parent; the id is the person's.</summary>
    Guardian,

    /// <summary>Someone else of the family or close network; the id is the person's.</summary>
    CloseOne,

    /// <summary>Works for the area; the id is the professional's.</summary>
    Professional,

    /// <summary>Works for a partner organisation; the id is the organisation's.</summary>
    Partner,
}
