using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Polls;

/// <summary>A proposed time.</summary>
internal sealed class PollOption : Entity
{
    private PollOption()
    {
    }

    internal PollOption(Guid pollId, DateTimeOffset startsAt, DateTimeOffset endsAt) => (PollId, StartsAt, EndsAt) = (pollId, startsAt, endsAt);

    public Guid PollId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset EndsAt { get; private set; }
}
