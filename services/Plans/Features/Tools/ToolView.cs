using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Tools;
using SystemicPlatform.Plans.Domain.Tools.Drawings;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Tools;

/// <summary>A tool with one of its versions, which is also said in words.</summary>
/// <param name="Id">The tool.</param>
/// <param name="Kind">Which.</param>
/// <param name="Title">What it is called.</param>
/// <param name="LatestVersion">Number of the version that was drawn last.</param>
/// <param name="DrawnByChild">The child drew it by itself.</param>
/// <param name="Audience">Who may see it.</param>
/// <param name="Number">Number of the version that is shown.</param>
/// <param name="DrawnOn">The day on which it was drawn.</param>
/// <param name="DrawnBy">Who kept it.</param>
/// <param name="DrawnAt">When it was kept, UTC.</param>
/// <param name="Content">What it holds.</param>
/// <param name="Text">The same in words.</param>
/// <param name="RowVersion">For If-Match.</param>
internal sealed record ToolView(
    Guid Id, ToolKind Kind, [property: Personal] string Title, int LatestVersion, bool DrawnByChild, Audience Audience, int Number, DateOnly DrawnOn,
    [property: Personal] string DrawnBy, DateTimeOffset DrawnAt, ToolContent Content, [property: Personal] IReadOnlyList<string> Text,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static ToolView From(Tool tool, ToolVersion version, Language language) => new(
        tool.Id, tool.Kind, tool.Title, tool.LatestVersion, tool.DrawnByChild, tool.Audience, version.Number, version.DrawnOn, version.DrawnBy, version.DrawnAt,
        version.Content, ToolPicture.Of(version.Content, tool.Title, language).Text, tool.RowVersion);
}
