using System.Text.Json.Serialization;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Services;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.SectorPlans;

/// <summary>A sector's plan, statement or follow-up.</summary>
/// <param name="Id">The plan.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Facts">What is said of it.</param>
/// <param name="Version">Rises with every change.</param>
/// <param name="ContributedBy">Who contributed it.</param>
/// <param name="ContributedAt">UTC.</param>
/// <param name="Audience">Who may see it.</param>
/// <param name="RowVersion">For If-Match.</param>
internal sealed record SectorPlanView(
    Guid Id, Party Owner, SectorPlanFacts Facts, int Version, [property: Personal] string ContributedBy, DateTimeOffset ContributedAt, Audience Audience,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    /// <summary>What a change sends in If-Match, also where several are listed.</summary>
    public string ETag => $"\"{RowVersion}\"";

    internal static SectorPlanView From(SectorPlan plan) =>
        new(plan.Id, plan.Owner, plan.Facts, plan.Version, plan.ContributedBy, plan.ContributedAt, plan.Audience, plan.RowVersion);
}
