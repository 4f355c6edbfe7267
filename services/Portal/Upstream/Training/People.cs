namespace SystemicPlatform.Portal.Upstream.Training;

public sealed record Enrolment(Guid Id, Guid GroupId, Guid ParticipantId, string Status, int? Place, string Source, DateTimeOffset RegisteredAt);

/// <summary>An enrolment with whose it is.</summary>
public sealed record NamedEnrolment(Enrolment Enrolment, string? Name, string? Organisation);

/// <summary>What somebody with a seat has done, and what is missing.</summary>
public sealed record ProgressRow(Guid EnrolmentId, Guid ParticipantId, string? Name, bool Completed, Progress Progress);

public sealed record Progress(
    int Sessions, int Attended, int Minutes, int Assignments, int Accepted, IReadOnlyList<string> Exempted, IReadOnlyList<string> Missing);

public sealed record Participant(Guid Id, string Kind, string? Name, string? Organisation, string Sector);

public sealed record Certificate(
    Guid Id, string Code, string Status, Guid ParticipantId, string Name, string ProgrammeTitle, DateOnly CompletedOn, int Minutes, DateOnly IssuedOn,
    DateOnly ValidFrom, DateOnly? ValidTo, DateOnly? RevokedOn);
