namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>A child whose documents need not be kept any longer; without a name.</summary>
public sealed record DueChild(Guid ChildId, string Rule, DateOnly From, DateOnly DueOn, bool UnderLegalHold, bool ErasureUnderWay);

/// <summary>What is held of the child may not be erased until it is lifted.</summary>
public sealed record LegalHold(
    Guid Id, string Reason, string SetBy, DateTimeOffset SetAt, DateTimeOffset? LiftedAt, string? LiftedBy, string? LiftReason);

/// <summary>An erasure, and which services have still to say that it is done.</summary>
public sealed record Erasure(
    Guid Id, Guid ChildId, string State, DateOnly DueOn, string ProposedBy, DateTimeOffset ProposedAt, string? ConfirmedBy, DateTimeOffset? CompletedAt,
    IReadOnlyList<string> Awaited);
