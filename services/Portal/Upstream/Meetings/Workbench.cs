namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>What a coordinator has to see to.</summary>
public sealed record Workbench(Page<WorkbenchMeeting> Meetings, Page<LateRecord> LateRecords);

/// <summary>A meeting of one's teams, how far it is, and who has not answered.</summary>
public sealed record WorkbenchMeeting(MeetingDetails Meeting, MeetingState State, IReadOnlyList<Unanswered> Unanswered);

public sealed record Unanswered(Guid ParticipantId);

/// <summary>A held meeting whose record is not shared.</summary>
public sealed record LateRecord(Guid MeetingId, Guid TeamId, string Kind, DateTimeOffset EndedAt, bool IsOpened);
