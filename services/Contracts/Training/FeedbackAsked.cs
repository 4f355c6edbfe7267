namespace SystemicPlatform.Contracts.Training;

/// <summary>Those who were at a session are asked for feedback.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="GroupId">The group.</param>
/// <param name="SessionId">The session.</param>
/// <param name="RoundId">The round of feedback.</param>
/// <param name="ClosesOn">Last day, Europe/Helsinki.</param>
/// <param name="ProfessionalIds">Who is asked, of our own people.</param>
/// <param name="At">UTC.</param>
public sealed record FeedbackAsked(
    string Tenant, Guid GroupId, Guid SessionId, Guid RoundId, DateOnly ClosesOn, IReadOnlyList<Guid> ProfessionalIds, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => GroupId;
}
