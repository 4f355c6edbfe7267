namespace SystemicPlatform.Reminders.Domain.Sending;

/// <summary>How a delivery went.</summary>
internal enum DeliveryState
{
    /// <summary>Written; not tried yet, or being tried, or the one who tried it died.</summary>
    Waiting,

    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>The channel refused it; it is tried again later.</summary>
    Failed,

    /// <summary>Refused as often as is tried. Stays visible.</summary>
    GivenUp,

    /// <summary>Nobody told how to reach the recipient. Tried as soon as a contact comes.</summary>
    NoContact,

    /// <summary>The matter was moved, cancelled or done, or the recipient left, before it went out.</summary>
    Void,

    /// <summary>Its time passed before it went out.</summary>
    Expired,
}
