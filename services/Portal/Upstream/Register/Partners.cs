namespace SystemicPlatform.Portal.Upstream.Register;

/// <summary>A partner's record.</summary>
public sealed record Organisation(
    Guid Id, string Name, string Sector, string Language, IReadOnlyList<string> Municipalities, PartnerContact? Contact, string? Address,
    bool NonDisclosureForSafety, string? TokenOrganisation, DateTimeOffset? SuspendedAt, string? SuspendedBecause);

/// <summary>How to reach a partner; a shelter's says only that it is protected.</summary>
public sealed record PartnerContact(string? Email, string? Phone, bool Protected);

/// <summary>A record as it is registered or changed; a contact that is left out stays as it is.</summary>
public sealed record WantedOrganisation(
    string Name, string? Sector, string? Language, IReadOnlyList<string> Municipalities, WantedContact? Contact, bool NonDisclosureForSafety,
    string? TokenOrganisation);

public sealed record WantedContact(string? Email, string? Phone, string? Address);

/// <summary>What a partner offers.</summary>
public sealed record OfferedService(
    Guid Id, Guid OrganisationId, string OrganisationName, string Sector, string Name, string Description, string Audience, string AccessWay,
    IReadOnlyList<string> Municipalities, IReadOnlyList<string> Languages, bool SamiCulture, DateOnly From, DateOnly? To);

public sealed record WantedService(
    Guid OrganisationId, string Name, string Description, string Audience, string? AccessWay, IReadOnlyList<string> Municipalities,
    IReadOnlyList<string> Languages, DateOnly From, DateOnly? To, bool SamiCulture);

/// <summary>What a partner's systems did with children's data in one service, counted.</summary>
public sealed record Usage(DateOnly From, DateOnly To, IReadOnlyList<UsageRow> Items);

public sealed record UsageRow(string Action, string Object, bool Allowed, int Times, int Children, DateTimeOffset LastAt);

/// <summary>A partner's system that is told of things.</summary>
public sealed record Webhook(Guid OrganisationId, Uri Url, IReadOnlyList<string> Kinds, bool Enabled, DateTimeOffset? OlderSecretUntil);

/// <summary>A secret, shown this once.</summary>
public sealed record ShownSecret(string? Secret, DateTimeOffset? OlderSecretUntil);

/// <summary>What came of a test message.</summary>
public sealed record TestedWebhook(bool Delivered, string? Fault);
