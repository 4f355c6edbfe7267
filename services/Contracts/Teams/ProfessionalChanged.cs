namespace SystemicPlatform.Contracts.Teams;

/// <summary>A professional's record changed; carries the whole of what the others keep.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="ProfessionalId">The professional.</param>
/// <param name="Subject">Token subject; null until they have one.</param>
/// <param name="Language">The language that they are written to in.</param>
/// <param name="SealedContact">E-mail, sealed: only Teams and Reminders can open it. Null without one.</param>
/// <param name="At">UTC.</param>
public sealed record ProfessionalChanged(
    string Tenant, Guid ProfessionalId, string? Subject, Language Language, string? SealedContact, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => ProfessionalId;
}
