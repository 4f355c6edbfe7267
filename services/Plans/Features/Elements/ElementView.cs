using System.Text.Json.Serialization;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Elements;

/// <summary>An element of the model in the area.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Facts">What the area says of it.</param>
/// <param name="RowVersion">For If-Match.</param>
internal sealed record ElementView(ElementKind Kind, ElementFacts Facts, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    /// <summary>What a change sends in If-Match.</summary>
    public string ETag => $"\"{RowVersion}\"";

    internal static ElementView From(ModelElement element) => new(element.Kind, element.Facts, element.RowVersion);
}
