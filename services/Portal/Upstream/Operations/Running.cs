namespace SystemicPlatform.Portal.Upstream.Operations;

/// <summary>A service's job with its last and next run.</summary>
public sealed record Job(string Name, string Cron, DateTimeOffset? NextRun, JobRun? LastRun);

public sealed record JobRun(DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string Outcome, IReadOnlyDictionary<string, long> Counts, string? Error);

/// <summary>A message that a service could not handle: never its content.</summary>
public sealed record FailedMessage(string? MessageId, string? Type, string? Fault, string? At);

/// <summary>How each service is.</summary>
public sealed record PlatformState(string Status, IReadOnlyDictionary<string, ServiceState> Services);

public sealed record ServiceState(string Status, IReadOnlyList<InstanceState> Instances);

public sealed record InstanceState(string Status);

/// <summary>A reminder on its way: no name, no address, nothing of a child.</summary>
public sealed record Delivery(
    Guid Id, Guid RecipientId, string Channel, string Kind, string State, string? Fault, DateTimeOffset WrittenAt, DateTimeOffset? NextAttemptAt,
    DateTimeOffset? SentAt, IReadOnlyList<DeliveryAttempt> Attempts);

public sealed record DeliveryAttempt(DateTimeOffset BegunAt, DateTimeOffset? EndedAt, string? Fault);

/// <summary>When and to whom a kind of reminder goes out in the area; the measure says what offsets count, and the tag is null while the default holds.</summary>
public sealed record ReminderRule(string Kind, bool Enabled, bool ByLaw, string Measure, IReadOnlyList<Rung> Ladder, string? Etag);

/// <summary>One step of a rule.</summary>
public sealed record Rung(int Offset, IReadOnlyList<string> To);
