namespace SystemicPlatform.Reminders.Domain.Matters;

/// <summary>How a matter stands.</summary>
internal enum MatterStatus
{
    /// <summary>It is to come, or to be done.</summary>
    Open,

    /// <summary>A meeting was held, an assessment has begun: what remains is the record, or the completion.</summary>
    Held,

    /// <summary>It will not be.</summary>
    Cancelled,

    /// <summary>Nothing is left to do.</summary>
    Done,
}
