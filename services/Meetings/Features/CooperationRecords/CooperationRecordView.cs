using SystemicPlatform.Meetings.Domain.CooperationRecords;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.CooperationRecords;

/// <summary>A cooperation record as clients see it.</summary>
/// <param name="Id">The record.</param>
/// <param name="MeetingId">The meeting in the calendar.</param>
/// <param name="On">The day.</param>
/// <param name="SharedVersion">Number of the version shared last; 0 = none.</param>
/// <param name="SharedAt">UTC.</param>
/// <param name="ChangedSinceShared">True when something was written since.</param>
/// <param name="Missing">Sections of which nothing is said yet.</param>
/// <param name="Sections">All seven, in their order; none for a family, which reads the shared versions.</param>
internal sealed record CooperationRecordView(
    Guid Id, Guid? MeetingId, DateOnly On, int SharedVersion, DateTimeOffset? SharedAt, bool ChangedSinceShared,
    IReadOnlyList<CooperationSectionKind> Missing, IReadOnlyList<CooperationRecordView.SectionView> Sections)
{
    /// <summary>A section.</summary>
    /// <param name="Kind">Which of the seven.</param>
    /// <param name="ETag">What a change of this section sends in If-Match.</param>
    /// <param name="Content">What it says.</param>
    /// <param name="WrittenAt">UTC; null = nothing is said yet.</param>
    /// <param name="WrittenBy">Who wrote last.</param>
    internal sealed record SectionView(
        CooperationSectionKind Kind, string ETag, CooperationContent Content, DateTimeOffset? WrittenAt, [property: Personal] string? WrittenBy);

    internal static CooperationRecordView From(CooperationRecord record) => new(
        record.Id, record.MeetingId, record.On, record.SharedVersion, record.SharedAt, record.ChangedSinceShared, record.Missing,
        [.. record.Sections.OrderBy(section => section.Kind).Select(section => new SectionView(
            section.Kind, $"\"{section.RowVersion}\"", section.Content, section.WrittenAt, section.WrittenBy))]);

    /// <summary>Without what is being written; what was shared is read by its version.</summary>
    internal CooperationRecordView OfShared() => this with { ChangedSinceShared = false, Missing = [], Sections = [] };
}
