namespace SystemicPlatform.Reminders.Domain.Meetings;

/// <summary>Whether the meeting will be.</summary>
internal enum MeetingStatus
{
    Planned,
    Cancelled,
}
