using System.Text.Json.Serialization;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Programmes;

/// <summary>A programme.</summary>
/// <param name="Id">The programme.</param>
/// <param name="Facts">What is said of it.</param>
/// <param name="RowVersion">For If-Match.</param>
internal sealed record ProgrammeView(Guid Id, ProgrammeFacts Facts, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static ProgrammeView From(Programme programme) => new(programme.Id, programme.Facts, programme.RowVersion);
}
