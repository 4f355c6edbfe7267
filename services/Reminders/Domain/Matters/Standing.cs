namespace SystemicPlatform.Reminders.Domain.Matters;

/// <summary>How someone stands to a matter that concerns them by name.</summary>
internal enum Standing
{
    /// <summary>It concerns them, and nothing is asked of them, or they said that they come.</summary>
    Named,

    /// <summary>They were invited and have not answered.</summary>
    Asked,

    /// <summary>They said that they do not come.</summary>
    Declined,

    /// <summary>It concerns them no more, or they are kept out.</summary>
    Withdrawn,
}
