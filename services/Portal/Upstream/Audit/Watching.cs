namespace SystemicPlatform.Portal.Upstream.Audit;

/// <summary>Whether a log is whole; lines of the last seconds are not sealed yet.</summary>
public sealed record Verification(bool Whole, long Blocks, long? FirstBrokenBlock, long UnsealedLines);

/// <summary>Somebody took access without a grant.</summary>
public sealed record EmergencyAccess(
    Guid Id, Guid ChildId, string Name, string Reason, DateTimeOffset From, DateTimeOffset Until, string? Finding, string? FindingNote, string? ReviewedBy,
    DateTimeOffset? ReviewedAt);

/// <summary>What was disclosed to whom, and on what basis.</summary>
public sealed record Disclosure(Guid Id, string What, DateOnly On, Recipient Recipient, string Basis, string? Provision, string Purpose, string DisclosedBy);

/// <summary>A disclosure with whose it is.</summary>
public sealed record PartnerDisclosure(Guid ChildId, Disclosure Disclosure);

public sealed record Recipient(string Name, string Title, string Organisation);
