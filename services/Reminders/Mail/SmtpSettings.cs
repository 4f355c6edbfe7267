namespace SystemicPlatform.Reminders.Mail;

/// <summary>Section <c>Mail:Smtp</c>.</summary>
internal sealed record SmtpSettings
{
    public required string Host { get; init; }

    public int Port { get; init; } = 587;

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>Off only towards a server on the same machine.</summary>
    public bool StartTls { get; init; } = true;
}
