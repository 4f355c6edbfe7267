using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Versions;

/// <summary>A version in a list.</summary>
/// <param name="Id">The version.</param>
/// <param name="PlanId">The plan.</param>
/// <param name="Number">From 1.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="PublishedAt">UTC.</param>
/// <param name="PublishedBy">Who published it.</param>
/// <param name="WhyWithoutChildsView">Why it was published without the child's view.</param>
internal sealed record VersionRow(
    Guid Id, Guid PlanId, int Number, VersionStatus Status, DateTimeOffset PublishedAt, [property: Personal] string PublishedBy,
    [property: Personal] string? WhyWithoutChildsView)
{
    internal static VersionRow From(PlanVersion version) => new(
        version.Id, version.PlanId, version.Number, version.Status, version.PublishedAt, version.PublishedBy, version.WhyWithoutChildsView);
}
