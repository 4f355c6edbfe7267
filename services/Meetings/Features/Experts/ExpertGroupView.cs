using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.Experts;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Meetings.Features.Experts;

/// <summary>An expert group as clients see it.</summary>
/// <param name="Id">The group.</param>
/// <param name="Name">Its name.</param>
/// <param name="Secretary">Who keeps it.</param>
/// <param name="AnonymousHandling">True when cases are handled without a name.</param>
/// <param name="ClientMayAttend">True when child and family may be there.</param>
/// <param name="Experts">Everyone who can be called, with their fields.</param>
/// <param name="OpenFields">Fields that nobody in the group knows about (L-14).</param>
/// <param name="RowVersion">Goes out as the ETag.</param>
internal sealed record ExpertGroupView(
    Guid Id, string Name, Secretary Secretary, bool AnonymousHandling, bool ClientMayAttend, IReadOnlyList<Expert> Experts,
    IReadOnlyList<ExpertField> OpenFields, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static ExpertGroupView From(ExpertGroup group) => new(
        group.Id, group.Name, group.Secretary, group.AnonymousHandling, group.ClientMayAttend, group.Experts,
        [.. Enum.GetValues<ExpertField>().Except(group.Experts.SelectMany(expert => expert.Fields))], group.RowVersion);
}
