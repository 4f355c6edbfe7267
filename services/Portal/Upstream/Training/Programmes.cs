namespace SystemicPlatform.Portal.Upstream.Training;

/// <summary>A training that is given to one group after another.</summary>
public sealed record Programme(
    Guid Id, string Title, string Kind, CompletionRule Completion, string? Topic, string? Description, IReadOnlyList<string> TargetRoles,
    IReadOnlyList<string> Sectors, IReadOnlyList<string> QualifiesFor, int? ValidityMonths);

/// <summary>What it takes to complete a programme.</summary>
public sealed record CompletionRule(int SessionsPercent, int? Minutes, bool Assignments, bool Feedback);

/// <summary>A programme as it is planned or changed.</summary>
public sealed record WantedProgramme(
    string? Title, string? Kind, CompletionRule Completion, string? Topic, string? Description, IReadOnlyList<string> TargetRoles,
    IReadOnlyList<string> Sectors, IReadOnlyList<string> QualifiesFor, int? ValidityMonths);

public sealed record Group(
    Guid Id, Guid ProgrammeId, string Name, int? SeatLimit, int SeatsTaken, bool Selects, bool SelfEnrolment, bool PartnerEnrolment,
    DateOnly? EnrolmentEndsOn, string? CancelledBecause);

/// <summary>A group as it is opened or changed.</summary>
public sealed record WantedGroup(string? Name, int? SeatLimit, bool Selects, bool SelfEnrolment, bool PartnerEnrolment, DateOnly? EnrolmentEndsOn);

/// <summary>A group with who gives it and when it meets.</summary>
public sealed record GroupDetails(Group Group, IReadOnlyList<Trainer> Trainers, IReadOnlyList<Session> Sessions);

public sealed record Trainer(Guid ParticipantId, string? Name, string Qualification);

/// <summary>A session as it is scheduled or moved.</summary>
public sealed record WantedSession(DateOnly Day, TimeOnly LocalTime, int DurationMinutes, string? Theme, string? Place, string? Link);

public sealed record Assignment(Guid Id, Guid GroupId, string Title, string? Instructions, bool Supplementary, DateOnly? DueOn);

public sealed record WorkHandedIn(
    Guid Id, Guid AssignmentId, Guid EnrolmentId, string Text, string Status, DateTimeOffset HandedInAt, DateTimeOffset? ReviewedAt, string? Note);
