using System.Text.Json.Serialization;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Domain.Groups;

namespace SystemicPlatform.Training.Features.Groups;

/// <summary>A group as it is shown in lists.</summary>
internal sealed record GroupView(
    Guid Id, Guid ProgrammeId, string Name, int? SeatLimit, int SeatsTaken, bool Selects, bool SelfEnrolment, bool PartnerEnrolment,
    DateOnly? EnrolmentEndsOn, string? CancelledBecause, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static GroupView From(TrainingGroup row) => new(
        row.Id, row.ProgrammeId, row.Name, row.SeatLimit, row.SeatsTaken, row.Selects, row.SelfEnrolment, row.PartnerEnrolment,
        row.EnrolmentEndsOn, row.CancelledBecause, row.RowVersion);
}
