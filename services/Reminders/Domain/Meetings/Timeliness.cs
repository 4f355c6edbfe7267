namespace SystemicPlatform.Reminders.Domain.Meetings;

/// <summary>Whether a reminder of a meeting may still go out.</summary>
internal enum Timeliness
{
    /// <summary>The meeting stands as it was planned and has not begun.</summary>
    Timely,

    /// <summary>The meeting was moved, cancelled or is gone.</summary>
    Void,

    /// <summary>The meeting has begun.</summary>
    Expired,
}
