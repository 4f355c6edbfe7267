namespace SystemicPlatform.Reminders.Domain.Sending;

/// <summary>The way a reminder takes to its recipient.</summary>
internal enum Channel
{
    /// <summary>E-mail.</summary>
    Mail,

    /// <summary>The inbox on the platform itself. There is nothing to send: being written is being delivered.</summary>
    InApp,

    /// <summary>A text message.</summary>
    Sms,

    /// <summary>A partner organisation's system.</summary>
    Webhook,
}
