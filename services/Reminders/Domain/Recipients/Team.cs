using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Recipients;

/// <summary>Copy of a team: whose team it is, so that what hangs on a child's own team goes with the child.</summary>
internal sealed class Team : Entity
{
    private Team()
    {
    }

    /// <summary>The team under the id that Teams gave it.</summary>
    public Team(Guid teamId, Guid? childId) => (Id, ChildId) = (teamId, childId);

    /// <summary>The child, for a child's own team; null for the others.</summary>
    public Guid? ChildId { get; private set; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? EndedOn { get; private set; }

    public void End(DateOnly lastDay) => EndedOn = lastDay;
}
