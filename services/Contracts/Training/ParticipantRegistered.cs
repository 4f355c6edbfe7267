namespace SystemicPlatform.Contracts.Training;

/// <summary>Somebody who is no professional of the area was registered for trainings: a partner's person, or an expert by experience.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ParticipantId">Who.</param>
/// <param name="Language">The language that they are written to in.</param>
/// <param name="SealedContact">E-mail, sealed with a key of Training's own: only Training and Reminders can open it. Null without one.</param>
/// <param name="At">UTC.</param>
public sealed record ParticipantRegistered(
    string Tenant, Guid ParticipantId, Teams.Language Language, string? SealedContact, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ParticipantId;
}
