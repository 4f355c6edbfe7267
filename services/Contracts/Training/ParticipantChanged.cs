namespace SystemicPlatform.Contracts.Training;

/// <summary>What is known of a partner's person or an expert by experience changed: their language or contact.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ParticipantId">Who.</param>
/// <param name="Language">The language that they are written to in.</param>
/// <param name="SealedContact">E-mail, sealed with a key of Training's own: only Training and Reminders can open it. Null without one.</param>
/// <param name="At">UTC.</param>
public sealed record ParticipantChanged(
    string Tenant, Guid ParticipantId, Teams.Language Language, string? SealedContact, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ParticipantId;
}
