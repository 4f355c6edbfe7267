namespace SystemicPlatform.Reminders.Domain.Matters;

/// <summary>Whether a reminder of a matter may still go out.</summary>
internal enum Timeliness
{
    /// <summary>The matter stands as it was planned, and its time has not passed.</summary>
    Timely,

    /// <summary>The matter was moved, cancelled, done or is gone.</summary>
    Void,

    /// <summary>Its time has passed.</summary>
    Expired,
}
