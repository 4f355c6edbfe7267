using SystemicPlatform.Teams.Domain.Areas;

namespace SystemicPlatform.Teams.Features.Areas;

/// <summary>A municipality as it is shown.</summary>
internal sealed record MunicipalityView(string Code, string AreaCode, string NameFi, string? NameSv, IReadOnlyList<string> Languages)
{
    public static MunicipalityView Of(Municipality row) => new(row.Code, row.AreaCode, row.NameFi, row.NameSv, row.Languages);
}
