using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.Attendances;

namespace SystemicPlatform.Training.Features.Attendances;

/// <summary>One person's attendance.</summary>
internal sealed record AttendanceView(Guid EnrolmentId, AttendanceMode Mode, int Minutes)
{
    internal static AttendanceView From(Attendance row) => new(row.EnrolmentId, row.Mode, row.Minutes);
}

/// <summary>Someone with a seat and whether they were there; null where nobody has said it.</summary>
internal sealed record RosterRow(Guid EnrolmentId, Guid ParticipantId, [property: Personal] string? Name, AttendanceMode? Mode, int? Minutes);
