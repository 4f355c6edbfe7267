using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.TeamRegisters;

namespace SystemicPlatform.Teams.Features.TeamRegisters;

/// <summary>A structure of a team as it is shown.</summary>
internal sealed record StructureView(Guid Id, StructureKind Kind, [property: Personal] string Description, Guid? ResponsibleId, DateOnly From, DateOnly? To)
{
    public static StructureView Of(StructureEntry row) => new(row.Id, row.Kind, row.Description, row.ResponsibleId, row.From, row.To);
}
