using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.Training.Domain.Groups;

namespace SystemicPlatform.Training.Domain.Attendances;

/// <summary>How someone took part in a session. Without a row it is unknown, which is not the same as absent.</summary>
internal sealed class Attendance : Entity
{
    private Attendance()
    {
    }

    internal Attendance(Guid sessionId, Guid enrolmentId) => (SessionId, EnrolmentId) = (sessionId, enrolmentId);

    public Guid SessionId { get; private set; }

    public Guid EnrolmentId { get; private set; }

    public AttendanceMode Mode { get; private set; }

    /// <summary>Minutes that they were there; 0 for the absent.</summary>
    public int Minutes { get; private set; }

    /// <summary>Records it, or records it anew.</summary>
    /// <param name="mode">How.</param>
    /// <param name="minutes">Null = the whole session, or none for the absent.</param>
    /// <param name="session">The session.</param>
    /// <exception cref="RuleViolation"><c>minutes_do_not_fit</c>.</exception>
    internal void Record(AttendanceMode mode, int? minutes, TrainingSession session)
    {
        var present = mode is AttendanceMode.OnSite or AttendanceMode.Remote;
        var counted = minutes ?? (present ? session.DurationMinutes : 0);
        if (counted < 0 || counted > session.DurationMinutes || present != counted > 0)
        {
            throw new RuleViolation("minutes_do_not_fit", "Minutes lie within the session, and the absent have none.");
        }

        (Mode, Minutes) = (mode, counted);
    }
}

/// <summary>How someone took part.</summary>
internal enum AttendanceMode
{
    OnSite,
    Remote,
    AbsentNotified,
    Absent,
}
