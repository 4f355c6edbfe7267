namespace SystemicPlatform.Contracts.Training;

/// <summary>The written summary of a forum can be read; those who registered are told.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="GroupId">The group that the forum is.</param>
/// <param name="ForumId">The forum.</param>
/// <param name="ProfessionalIds">Who registered, of our own people, whether or not they came.</param>
/// <param name="At">UTC.</param>
public sealed record ForumSummaryShared(
    string Tenant, Guid GroupId, Guid ForumId, IReadOnlyList<Guid> ProfessionalIds, DateTimeOffset At) : IEvent
{
    /// <summary>Who registered of partners' people and experts by experience.</summary>
    public IReadOnlyList<Guid> GuestIds { get; init; } = [];

    Guid IEvent.AggregateId => GroupId;
}
