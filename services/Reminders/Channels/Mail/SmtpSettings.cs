using System.Security.Cryptography.X509Certificates;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>Section <c>Mail:Smtp</c>.</summary>
internal sealed record SmtpSettings
{
    public required string Host { get; init; }

    public int Port { get; init; } = 587;

    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>Off only towards a server on the same machine.</summary>
    public bool StartTls { get; init; } = true;

    /// <summary>PEM file with the authorities to trust instead of the system's, for a server of the area's own.</summary>
    public string? AuthorityFile { get; init; }

    /// <summary>Lines open at once, per instance.</summary>
    public int Connections { get; init; } = 4;

    /// <summary>No attempt takes longer.</summary>
    public int TimeoutSeconds { get; init; } = 20;

    /// <summary>What <see cref="AuthorityFile"/> holds.</summary>
    internal X509Certificate2Collection? Authorities { get; init; }
}
