namespace SystemicPlatform.Meetings.Domain.Parties;

/// <summary>On which side somebody is.</summary>
internal enum PartyKind
{
    /// <summary>Works for the area; the id is the professional's.</summary>
    Professional,

    /// <summary>The child, a parent or another member of the family; the id is the person's.</summary>
    Family,

    /// <summary>Someone close to the child outside the family; the id is the person's.</summary>
    CloseNetwork,

    /// <summary>Works for a partner organisation; the id is the organisation's.</summary>
    Partner,
}
