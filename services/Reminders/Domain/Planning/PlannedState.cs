namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>Where a planned reminder is.</summary>
internal enum PlannedState
{
    /// <summary>Its time has not come, or nobody has looked at it since.</summary>
    Waiting,

    /// <summary>Its deliveries are written; how each went is told there.</summary>
    Sent,

    /// <summary>The object was moved, cancelled or has ended: another version may have a reminder of its own.</summary>
    Void,

    /// <summary>Its time had passed before anyone could be reminded.</summary>
    Expired,
}
