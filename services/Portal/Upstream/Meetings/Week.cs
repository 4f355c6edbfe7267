namespace SystemicPlatform.Portal.Upstream.Meetings;

/// <summary>A person's meetings of some days, what waits for their answer, and the steps they have to take.</summary>
public sealed record MyWeek(Page<MyMeeting> Meetings, Page<MyMeeting> Unanswered, Page<Step> Steps);

/// <summary>A meeting with the person's part in it.</summary>
public sealed record MyMeeting(
    Guid Id, Guid TeamId, string Kind, string Title, string? Place, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Status,
    IReadOnlyList<Guid> ChildIds, MyPart You);

/// <summary>What the person is in the meeting; the state is for workers who may see the child.</summary>
public sealed record MyPart(string Role, bool IsChair, bool IsRecorder, bool IsPreparer, bool Invited, string Answer, MeetingState? State, bool Prepared);

/// <summary>How far a meeting is prepared and recorded.</summary>
public sealed record MeetingState(bool PreparationBegun, int PreparationOpen, string? Record);

/// <summary>A small step that was agreed.</summary>
public sealed record Step(
    Guid Id, Guid MeetingId, Guid? ChildId, string Who, string What, DateOnly DueOn, string State, string? Word, string ETag);
