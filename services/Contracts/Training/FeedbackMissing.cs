namespace SystemicPlatform.Contracts.Training;

/// <summary>Some who were asked for feedback have not given it and are to be reminded. Says nothing of any answer.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="GroupId">The group.</param>
/// <param name="SessionId">The session.</param>
/// <param name="RoundId">The round of feedback.</param>
/// <param name="ClosesOn">Last day, Europe/Helsinki.</param>
/// <param name="ProfessionalIds">Who has not answered yet, of our own people.</param>
/// <param name="At">UTC.</param>
public sealed record FeedbackMissing(
    string Tenant, Guid GroupId, Guid SessionId, Guid RoundId, DateOnly ClosesOn, IReadOnlyList<Guid> ProfessionalIds, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => GroupId;
}
