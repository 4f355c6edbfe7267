using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>What an area decides for itself about its meetings; one row per tenant, without one the defaults hold.</summary>
internal sealed class MeetingRules : Entity
{
    /// <summary>How many of consulting social worker, family therapist and coordinator there are to be there.</summary>
    internal const int MostOthers = 3;

    /// <summary>True when the chair of a network meeting may write its record as well; the default keeps the two apart.</summary>
    public bool ChairMayRecord { get; private set; }

    /// <summary>
    /// The quorum of a systemic team: the responsible social worker and so many of the other three. The sources name no
    /// number; the default is one.
    /// </summary>
    public int QuorumOfOthers { get; private set; } = 1;

    /// <summary>Decides anew.</summary>
    internal void Decide(bool chairMayRecord, int quorumOfOthers) => (ChairMayRecord, QuorumOfOthers) = (chairMayRecord, quorumOfOthers);
}
