using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Recipients;

/// <summary>Copy of a child's time with a systemic team: where its coordinator and its lead are found.</summary>
internal sealed class Referral : Entity
{
    private Referral()
    {
    }

    /// <summary>The referral under the id that Teams gave it.</summary>
    public Referral(Guid referralId, Guid childId, Guid teamId, DateOnly from) => (Id, ChildId, TeamId, From) = (referralId, childId, teamId, from);

    public Guid ChildId { get; private set; }

    public Guid TeamId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? To { get; private set; }

    public void End(DateOnly lastDay) => To = lastDay;

    public bool CoversDay(DateOnly day) => From <= day && (To is not { } last || day <= last);
}
