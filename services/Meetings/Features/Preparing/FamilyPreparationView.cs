using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.Preparing;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.Preparing;

/// <summary>How one member of the family prepared for a meeting.</summary>
/// <param name="Id">This preparation.</param>
/// <param name="MeetingId">For which meeting.</param>
/// <param name="PersonId">Who says it.</param>
/// <param name="Name">Their name.</param>
/// <param name="Wishes">In their words.</param>
/// <param name="At">UTC: when it was said last.</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record FamilyPreparationView(
    Guid Id, Guid MeetingId, Guid PersonId, [property: Personal] string Name, FamilyWishes Wishes, DateTimeOffset At,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static FamilyPreparationView From(FamilyPreparation row) =>
        new(row.Id, row.MeetingId, row.PersonId, row.Name, new FamilyWishes(row.Hope, row.Invitees, row.Sharing), row.At, row.RowVersion);
}
