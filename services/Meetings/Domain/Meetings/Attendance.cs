namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>Whether a participant was there. Not recorded is not the same as absent.</summary>
internal enum Attendance
{
    /// <summary>Nobody wrote it down.</summary>
    Unknown,

    /// <summary>In the room.</summary>
    Present,

    /// <summary>Over a connection.</summary>
    Remote,

    /// <summary>Not there, and had said so.</summary>
    AbsentNotified,

    /// <summary>Not there, without a word.</summary>
    Absent,
}
