namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>A time offered for a consultation, to a partner or by one.</summary>
public sealed record ConsultationSlot(
    Guid Id, string Direction, string? Organisation, string Consultant, string? Theme, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    DateTimeOffset CancelUntil, bool Booked, bool Withdrawn);

public sealed record ConsultationBooking(
    Guid Id, ConsultationSlot Slot, bool ConcernsChild, bool JointClient, string? Topic, string BookedBy, DateTimeOffset? CancelledAt, string? CancelReason);

/// <summary>Support that somebody got.</summary>
public sealed record SupportEntry(Guid Id, string Kind, DateOnly On, int Minutes, bool Remote, string? Theme, string By);

/// <summary>Several fields of expertise to whom questions about children are brought.</summary>
public sealed record ExpertGroup(
    Guid Id, string Name, ExpertSecretary Secretary, bool AnonymousHandling, bool ClientMayAttend, IReadOnlyList<Expert> Experts, IReadOnlyList<string> OpenFields);

public sealed record ExpertSecretary(string Name, string Subject);

/// <summary>The subject is of those who sign in.</summary>
public sealed record Expert(Guid Id, string Name, string? Organisation, IReadOnlyList<string> Fields, string? Subject);

/// <summary>A group as it is formed or changed.</summary>
public sealed record WantedExpertGroup(
    string Name, ExpertSecretary Secretary, bool AnonymousHandling, bool ClientMayAttend, IReadOnlyList<WantedExpert> Experts);

/// <summary>Without an id somebody new.</summary>
public sealed record WantedExpert(Guid? Id, string Name, string? Organisation, IReadOnlyList<string> Fields, string? Subject);

public sealed record ExpertSlot(Guid Id, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Status, string? Reason);

/// <summary>A question before the group; without the child where it is handled anonymously.</summary>
public sealed record ExpertCase(
    Guid Id, Guid GroupId, string? ClientName, string Question, IReadOnlyList<string> Fields, string Status, Guid? SlotId, IReadOnlyList<Guid> ExpertIds,
    string? GapReason, string? Statement);

/// <summary>Three counts: times, meetings held and cases.</summary>
public sealed record ExpertReport(int Slots, int Held, int Cases);
