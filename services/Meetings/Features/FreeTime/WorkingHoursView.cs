using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.FreeTime;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.FreeTime;

/// <summary>A working week as clients see it.</summary>
/// <param name="ProfessionalId">Whose own it is; null for the tenant's, or for the usual week where the tenant has none.</param>
/// <param name="Times">Europe/Helsinki, from Monday on.</param>
/// <param name="RowVersion">Goes out as the ETag; 0 while nobody has set any.</param>
internal sealed record WorkingHoursView(
    Guid? ProfessionalId, IReadOnlyList<WorkingTime> Times, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static WorkingHoursView From(WorkingHours? hours) =>
        new(hours?.ProfessionalId, (hours?.Week ?? WorkingWeek.Usual).Times, hours?.RowVersion ?? 0);
}
