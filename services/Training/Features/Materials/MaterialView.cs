using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Domain.Materials;

namespace SystemicPlatform.Training.Features.Materials;

/// <summary>A material as it is shown in lists.</summary>
internal sealed record MaterialView(
    Guid Id, string Title, string Summary, Language Language, IReadOnlyList<Sector> Audiences, string? LegalBasis, Guid OwnerId, DateOnly ReviewOn,
    IReadOnlyList<Guid> ServiceIds, int? PublishedVersion, string? RetiredBecause, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static MaterialView From(Material row) => new(
        row.Id, row.Title, row.Summary, row.Language, row.Audiences, row.LegalBasis, row.OwnerId, row.ReviewOn, row.ServiceIds, row.PublishedVersion, row.RetiredBecause,
        row.RowVersion);
}

/// <summary>One version; its file is at <c>/materials/{id}/versions/{number}/file</c>.</summary>
internal sealed record VersionView(int Number, string Note, string? Body, string? Link, string? FileName, DateTimeOffset? PublishedAt)
{
    internal static VersionView From(MaterialVersion row) => new(row.Number, row.Note, row.Body, row.Link, row.FileName, row.PublishedAt);
}

/// <summary>A material with its versions, the newest first; drafts only for those who keep materials.</summary>
internal sealed record MaterialPage(MaterialView Material, IReadOnlyList<VersionView> Versions) : IVersioned
{
    /// <inheritdoc />
    [JsonIgnore]
    public uint RowVersion => Material.RowVersion;
}
