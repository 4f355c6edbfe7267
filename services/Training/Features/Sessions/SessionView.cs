using System.Text.Json.Serialization;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Domain.Groups;

namespace SystemicPlatform.Training.Features.Sessions;

/// <summary>A session as it is shown. Day and time are those of Helsinki; the instants are the same in UTC.</summary>
internal sealed record SessionView(
    Guid Id, Guid GroupId, string? Theme, DateOnly Day, TimeOnly LocalTime, int DurationMinutes, DateTimeOffset StartsAt, DateTimeOffset EndsAt,
    string? Place, string? Link, int Version, string? CancelledBecause, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static SessionView From(TrainingSession row) => new(
        row.Id, row.GroupId, row.Theme, row.Day, row.LocalTime, row.DurationMinutes, row.StartsAt, row.EndsAt, row.Place, row.Link, row.Version,
        row.CancelledBecause, row.RowVersion);
}
