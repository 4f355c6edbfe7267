using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.Contacts;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Contacts;

/// <summary>How often the responsible worker meets the child.</summary>
/// <param name="ChildId">The child.</param>
/// <param name="ProfessionalId">Whose task it is.</param>
/// <param name="EveryDays">At most so many days between two meetings.</param>
/// <param name="Place">Where they usually meet.</param>
/// <param name="Alone">True when the child is to be met alone.</param>
/// <param name="From">From when the days count.</param>
/// <param name="LastMetOn">The last time they met as agreed.</param>
/// <param name="DueOn">The last day on which the next meeting is in time.</param>
/// <param name="RowVersion">Goes out as the ETag; 0 while nothing is agreed.</param>
internal sealed record AgreementView(
    Guid ChildId, Guid ProfessionalId, int EveryDays, string? Place, bool Alone, DateOnly From, DateOnly? LastMetOn, DateOnly DueOn,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static AgreementView Of(ContactAgreement row) => new(
        row.ChildId, row.ProfessionalId, row.EveryDays, row.Place, row.Alone, row.From, row.LastMetOn, row.DueOn, row.RowVersion);
}
