using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Experts;

/// <summary>That someone who signs in belongs to an expert group: the group's times are in their calendar.</summary>
[OutlivesChild("Who sits in a group, which concerns no single child.")]
internal sealed class ExpertSeat : Entity
{
    private ExpertSeat()
    {
    }

    internal ExpertSeat(Guid groupId, string subject) => (GroupId, Subject) = (groupId, subject);

    public Guid GroupId { get; private set; }

    /// <summary>Token subject.</summary>
    public string Subject { get; private set; } = "";
}
