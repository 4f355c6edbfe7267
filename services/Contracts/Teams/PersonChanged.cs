namespace SystemicPlatform.Contracts.Teams;

/// <summary>A person's record changed; carries the whole of what the others keep.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="PersonId">The person.</param>
/// <param name="Language">The language of the platform that they are written to in.</param>
/// <param name="SealedContact">
/// E-mail, sealed: only Teams and Reminders can open it. Null without one, and always null under non-disclosure (L-26).
/// </param>
/// <param name="At">UTC.</param>
public sealed record PersonChanged(
    string Tenant, Guid PersonId, Language Language, string? SealedContact, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => PersonId;
}
