using System.Text.Json.Serialization;
using SystemicPlatform.Plans.Domain.ModelPlans;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Pilots;

/// <summary>A pilot with its plan.</summary>
/// <param name="Id">The pilot.</param>
/// <param name="Facts">What is said of it.</param>
/// <param name="Matrix">Four levels, five columns.</param>
/// <param name="CellsFilled">How many of the twenty cells say something.</param>
/// <param name="RowVersion">For If-Match.</param>
internal sealed record PilotView(Guid Id, PilotFacts Facts, PilotMatrix Matrix, int CellsFilled, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static PilotView From(Pilot pilot) => new(pilot.Id, pilot.Facts, pilot.Matrix, pilot.Matrix.Filled, pilot.RowVersion);
}

/// <summary>A site of a pilot.</summary>
internal sealed record SiteView(Guid Id, string Municipality, Party SocialWorker, Party FamilyWorker, DateOnly JoinedOn)
{
    internal static SiteView From(PilotSite site) => new(site.Id, site.Municipality, site.SocialWorker, site.FamilyWorker, site.JoinedOn);
}
