namespace SystemicPlatform.Portal.Upstream.Reminders;

/// <summary>A reminder to the person; it names a kind and a time.</summary>
public sealed record InboxItem(Guid Id, string Kind, DateTimeOffset At, DateTimeOffset? StartsAt, DateTimeOffset? ReadAt, Uri? Link);

/// <summary>How somebody wants their reminders, every kind named.</summary>
public sealed record Preferences(
    IReadOnlyList<KindPreference> Kinds, TimeOnly? QuietFrom, TimeOnly? QuietTo, string? Phone, bool SmsOffered, bool SmsReaches, string Language);

/// <summary>One kind; what is by law cannot be silenced. InDigest is null where it has no place in the digest.</summary>
public sealed record KindPreference(string Kind, bool ByLaw, IReadOnlyList<string> Channels, bool? InDigest);

/// <summary>The whole of what is wanted.</summary>
public sealed record WantedPreferences(IReadOnlyList<WantedKind> Kinds, string? QuietFrom, string? QuietTo, string? Phone, string? Language);

public sealed record WantedKind(string Kind, IReadOnlyList<string> Channels, bool? InDigest);
