namespace SystemicPlatform.Portal.Upstream.Teams;

/// <summary>A child that a search found.</summary>
public sealed record ListedChild(Guid Id, string GivenName, string FamilyName, DateOnly? BirthDate);

/// <summary>A child on a list of work.</summary>
public sealed record ChildRow(
    Guid Id, string GivenName, string FamilyName, DateOnly? BirthDate, bool NonDisclosureForSafety, string? ServiceLine, DateOnly? ClientSince,
    NamedWorker? Responsible, IReadOnlyList<string> YourRoles, NextDuty? NextDuty);

public sealed record NamedWorker(Guid Id, string GivenName, string FamilyName);

/// <summary>What is due first.</summary>
public sealed record NextDuty(Guid NotificationId, string Duty, DateOnly DueOn, bool Overdue);
