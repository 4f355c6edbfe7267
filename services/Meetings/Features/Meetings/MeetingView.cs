using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Features.FreeTime;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Meetings;

/// <summary>A meeting as clients see it.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="SeriesId">Its series; null for a single one.</param>
/// <param name="TeamId">Whose meeting it is.</param>
/// <param name="Kind">Kind of meeting.</param>
/// <param name="Title">Neutral text for calendars.</param>
/// <param name="Place">Where, if said.</param>
/// <param name="OriginalDate">The day that it was first meant for; never changes.</param>
/// <param name="StartsAt">UTC; of a skipped one, when it would have begun.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">Why it was skipped, moved or cancelled: a holiday's name key, e.g. <c>easterMonday</c>, or somebody's words.</param>
/// <param name="ChildIds">Children whose matters it handles, of those whom the caller may see; in the order of the agenda.</param>
/// <param name="Version">Rises with every change.</param>
/// <param name="FamilyObstacle">Why a client plan was negotiated without the family.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
/// <param name="You">Only in lists of the caller's own meetings: their part in it, and how far it is.</param>
/// <param name="Deviations">Only of one meeting: in what it differed from the model, once it was held (C1b).</param>
/// <param name="NotFirst">Only of one meeting: for whom the professional team was passed by, and why .</param>
/// <param name="Conflicts">Only when it is scheduled: who would have to be in two places (A4-02).</param>
internal sealed record MeetingView(
    Guid Id, Guid? SeriesId, Guid TeamId, MeetingKind Kind, string Title, string? Place, DateOnly OriginalDate,
    DateTimeOffset StartsAt, DateTimeOffset EndsAt, MeetingStatus Status, string? Reason, IReadOnlyList<Guid> ChildIds, int Version,
    [property: Personal, JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? FamilyObstacle,
    [property: JsonIgnore] uint RowVersion,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ConflictView>? Conflicts = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] OwnPart? You = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<HoldMeeting.DeviationView>? Deviations = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<MeetingView.PassedBy>? NotFirst = null) : IVersioned
{
    /// <summary>A child whose matter came to the client team without having been in the professional team.</summary>
    /// <param name="ChildId">The child.</param>
    /// <param name="Why">The reason that was given.</param>
    internal sealed record PassedBy(Guid ChildId, [property: Personal] string Why);

    internal static MeetingView From(MeetingRow row, IReadOnlyList<Guid> children) => new(
        row.Meeting.Id, row.Meeting.SeriesId, row.Meeting.TeamId, row.Meeting.Kind, row.Title, row.Place, row.Meeting.OriginalDate,
        row.Meeting.StartsAt, row.Meeting.EndsAt, row.Meeting.Status, row.Meeting.Reason, children, row.Meeting.Version, row.Meeting.FamilyObstacle, row.Meeting.RowVersion);
}
