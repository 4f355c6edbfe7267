using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Features.Programmes;

/// <summary>A programme as it is shown.</summary>
internal sealed record ProgrammeView(
    Guid Id, string Title, ProgrammeKind Kind, CompletionRule Completion, string? Topic, string? Description,
    IReadOnlyList<TeamRole> TargetRoles, IReadOnlyList<Sector> Sectors, IReadOnlyList<ActingRole> QualifiesFor, int? ValidityMonths,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static ProgrammeView From(Programme row) => new(
        row.Id, row.Title, row.Kind, row.Completion, row.Topic, row.Description, row.TargetRoles, row.Sectors, row.QualifiesFor,
        row.ValidityMonths, row.RowVersion);
}
