namespace SystemicPlatform.Contracts.Teams;

/// <summary>A membership has an end.</summary>
/// <param name="Tenant">Tenant code.</param>
/// <param name="TeamId">The team.</param>
/// <param name="MemberId">The membership.</param>
/// <param name="On">Last day.</param>
/// <param name="At">UTC.</param>
public sealed record TeamMemberLeft(string Tenant, Guid TeamId, Guid MemberId, DateOnly On, DateTimeOffset At) : IEvent
{
    Guid IEvent.AggregateId => TeamId;
}
