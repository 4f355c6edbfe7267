using SystemicPlatform.ServiceDefaults.Http.Idempotency;

namespace SystemicPlatform.Meetings.Features.Links;

/// <summary>A personal link of somebody of the family.</summary>
/// <param name="ParticipantId">Whose.</param>
/// <param name="ExpiresAt">UTC: when it ends, used or not.</param>
/// <param name="Address">Shown this once, and null ever after.</param>
internal sealed record FamilyLinkResponse(Guid ParticipantId, DateTimeOffset ExpiresAt, Uri? Address) : IShownOnce
{
    object IShownOnce.Remembered => this with { Address = null };
}
