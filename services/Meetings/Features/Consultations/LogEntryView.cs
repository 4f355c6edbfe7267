using SystemicPlatform.Meetings.Domain.Consultations;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Consultations;

/// <summary>An entry of the log of support as clients see it.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">One of the six kinds.</param>
/// <param name="On">The day.</param>
/// <param name="Minutes">How long.</param>
/// <param name="Remote">True when it was not face to face.</param>
/// <param name="Theme">In general.</param>
/// <param name="By">Who got it.</param>
internal sealed record LogEntryView(
    Guid Id, ConsultationKind Kind, DateOnly On, int Minutes, bool Remote, string? Theme, [property: Personal] string By)
{
    internal static LogEntryView From(ConsultationLogEntry entry) =>
        new(entry.Id, entry.Kind, entry.On, entry.Minutes, entry.Remote, entry.Theme, entry.By);
}
