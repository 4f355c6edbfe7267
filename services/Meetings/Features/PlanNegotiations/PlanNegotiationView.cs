using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.PlanNegotiations;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Features.PlanNegotiations;

/// <summary>A negotiation about a child's client plan as clients see it.</summary>
/// <param name="MeetingId">The meeting; its shared record and its steps say the rest.</param>
/// <param name="Purpose">What it was for.</param>
/// <param name="Manner">How people met.</param>
/// <param name="Opinion">The child's opinion, or why it is not known.</param>
/// <param name="Dissent">Who sees it otherwise.</param>
/// <param name="ReviewBy">By when the plan is reviewed.</param>
/// <param name="WrittenBy">Who wrote last.</param>
/// <param name="WrittenAt">UTC.</param>
/// <param name="RowVersion">Goes out as the ETag; 0 while nothing is written.</param>
internal sealed record PlanNegotiationView(
    Guid MeetingId, NegotiationPurpose Purpose, NegotiationManner Manner, ChildsOpinion Opinion, IReadOnlyList<DissentingView> Dissent,
    DateOnly ReviewBy, [property: Personal] string WrittenBy, DateTimeOffset WrittenAt, [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static PlanNegotiationView From(PlanNegotiation row) => new(
        row.MeetingId, row.Purpose, row.Manner, row.Opinion, row.Dissent, row.ReviewBy, row.WrittenBy, row.WrittenAt, row.RowVersion);
}
