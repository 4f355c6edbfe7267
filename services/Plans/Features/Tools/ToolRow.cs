using System.Text.Json.Serialization;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>A tool without what is drawn.</summary>
/// <param name="Id">The tool.</param>
/// <param name="Kind">Which.</param>
/// <param name="Title">What it is called.</param>
/// <param name="LatestVersion">Number of the version that was drawn last.</param>
/// <param name="DrawnAt">When, UTC.</param>
/// <param name="DrawnByChild">The child drew it by itself.</param>
/// <param name="Audience">Who may see it.</param>
/// <param name="RowVersion">For If-Match.</param>
internal sealed record ToolRow(
    Guid Id, ToolKind Kind, [property: Personal] string Title, int LatestVersion, DateTimeOffset DrawnAt, bool DrawnByChild, Audience Audience,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static ToolRow From(Tool tool) => new(tool.Id, tool.Kind, tool.Title, tool.LatestVersion, tool.DrawnAt, tool.DrawnByChild, tool.Audience, tool.RowVersion);
}
