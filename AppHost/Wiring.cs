namespace SystemicPlatform.AppHost;

/// <summary>Where the parts of one running platform are, and what it takes to be let in.</summary>
internal sealed record Wiring
{
    internal const string Audience = "systemic-platform";

    /// <summary>Base address by part.</summary>
    internal required Func<string, string> Address { get; init; }

    /// <summary>Connection string by database, as the role of the service.</summary>
    internal required Func<string, string> App { get; init; }

    /// <summary>Connection string by database, as the role that owns it.</summary>
    internal required Func<string, string> Owner { get; init; }

    internal required Func<string, ProtectionKey, string> Key { get; init; }
    internal required string Broker { get; init; }
    internal required string Authority { get; init; }
    /// <summary>As whom the portal signs people in at the provider.</summary>
    internal required ClientAccount Client { get; init; }

    internal required string PublicAddress { get; init; }
    internal required string MailFolder { get; init; }
}

/// <summary>A client of the identity provider.</summary>
internal sealed record ClientAccount(string Id, string Secret);
