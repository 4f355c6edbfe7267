using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Plans.Domain.ModelPlans;

/// <summary>A municipality that takes part in a pilot, with the pair that leads there.</summary>
internal sealed class PilotSite : Entity
{
    private PilotSite()
    {
    }

    internal PilotSite(Guid pilotId, string municipality, Party socialWorker, Party familyWorker, DateOnly joinedOn) =>
        (PilotId, Municipality, SocialWorker, FamilyWorker, JoinedOn) = (pilotId, municipality, socialWorker, familyWorker, joinedOn);

    public Guid PilotId { get; private set; }

    /// <summary>Three digits.</summary>
    public string Municipality { get; private set; } = "";

    public Party SocialWorker { get; private set; } = null!;

    public Party FamilyWorker { get; private set; } = null!;

    public DateOnly JoinedOn { get; private set; }
}
