using SystemicPlatform.Meetings.Domain.Maps;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Maps;

/// <summary>One version of a helping map.</summary>
/// <param name="Id">This version.</param>
/// <param name="MeetingId">In which meeting it was drawn.</param>
/// <param name="Version">From 1.</param>
/// <param name="Content">What it says.</param>
/// <param name="By">Who wrote it down.</param>
/// <param name="At">UTC.</param>
internal sealed record HelpingMapView(Guid Id, Guid MeetingId, int Version, HelpingMapContent Content, [property: Personal] string By, DateTimeOffset At)
{
    internal static HelpingMapView From(HelpingMap row) => new(row.Id, row.MeetingId, row.Version, row.Content, row.ByName, row.At);
}
