using System.Text.Json.Serialization;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Services;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Services;

/// <summary>A service around a child.</summary>
/// <param name="Id">The service.</param>
/// <param name="Facts">What is said of it.</param>
/// <param name="EndsOn">Last day; null = goes on.</param>
/// <param name="EndedWhy">Why it ended.</param>
/// <param name="Audience">Who may see it.</param>
/// <param name="RowVersion">For If-Match.</param>
internal sealed record ServiceView(
    Guid Id, ServiceFacts Facts, DateOnly? EndsOn, [property: Personal] string? EndedWhy, Audience Audience, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    /// <summary>What a change sends in If-Match, also where several are listed.</summary>
    public string ETag => $"\"{RowVersion}\"";

    internal static ServiceView From(ChildService service) => new(service.Id, service.Facts, service.EndsOn, service.EndedWhy, service.Audience, service.RowVersion);
}
