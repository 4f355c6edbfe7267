using SystemicPlatform.Meetings.Domain.Parties;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Networks;

/// <summary>
/// The network process of a child (A0-15). It begins when someone notices that several have to work together: nobody is
/// sent on, those who are needed are called together (A1-02). Rounds follow each other, each about one core issue (A1-14).
/// </summary>
internal sealed class NetworkProcess : Entity
{
    private NetworkProcess()
    {
    }

    public Guid ChildId { get; private set; }

    /// <summary>Who noticed the need.</summary>
    public Party NoticedBy { get; private set; } = null!;

    public DateOnly NoticedOn { get; private set; }

    /// <summary>What was noticed.</summary>
    [Personal]
    public string Need { get; private set; } = "";

    /// <summary>Who calls the network together: always defined (A1-04, R-08).</summary>
    public Convener Convener { get; private set; } = null!;

    /// <summary>True when a placement is considered: then the close network has to be mapped first (L-13).</summary>
    public bool PlacementConsidered { get; private set; }

    /// <summary>When the close network was mapped.</summary>
    public DateOnly? CloseNetworkMappedOn { get; private set; }

    /// <summary>Every round, the last one being the present one.</summary>
    public IReadOnlyList<NetworkRound> Rounds { get; private set; } = [];

    /// <summary>When it ended; null while it goes on.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why it ended.</summary>
    [Personal]
    public string? EndReason { get; private set; }

    internal NetworkRound Round => Rounds[^1];

    /// <summary>Where the network met last, if that meeting is in the calendar.</summary>
    internal Guid? LastMeetingId => Round.Held.Count > 0 ? Round.Held[^1].Plan.MeetingId : null;

    /// <summary>True when a placement is considered and the close network is not mapped (L-13).</summary>
    internal bool MappingMissing => PlacementConsidered && CloseNetworkMappedOn is null;

    /// <summary>Someone noticed the need (A1-02). The noticer is the convener unless another one is named .</summary>
    /// <exception cref="RuleViolation"><c>day_in_future</c>, <c>convener_is_not_noticer</c>, <c>convener_of_family</c>.</exception>
    internal static NetworkProcess Begin(Guid childId, Party noticedBy, DateOnly noticedOn, string need, Convener? convener, DateOnly today)
    {
        NetworkRules.EnsurePast(noticedOn, today);
        var process = new NetworkProcess
        {
            ChildId = childId,
            NoticedBy = noticedBy,
            NoticedOn = noticedOn,
            Need = need,
            Rounds = [NetworkRound.Begin(1, today, null, null)],
        };
        process.Name(convener ?? new Convener(ConvenerBasis.Noticer, noticedBy));
        return process;
    }

    /// <summary>Names who calls the network together, with the basis for it (A1-04).</summary>
    /// <exception cref="RuleViolation"><c>convener_is_not_noticer</c>, <c>convener_of_family</c>, <c>process_ended</c>.</exception>
    internal void Name(Convener convener)
    {
        EnsureGoesOn();
        if (convener.Basis == ConvenerBasis.Noticer && !convener.Who.IsSameAs(NoticedBy))
        {
            throw new RuleViolation("convener_is_not_noticer", "On that basis only the one who noticed the need convenes.");
        }

        // Calling the network together is a duty of workers, never of the family.
        Convener = convener.Who.Kind is PartyKind.Professional or PartyKind.Partner
            ? convener
            : throw new RuleViolation("convener_of_family", "A worker calls the network together.");
    }

    /// <summary>Says whether a placement is considered, and when the close network was mapped (L-13).</summary>
    internal void NotePlacement(bool considered, DateOnly? mappedOn, DateOnly today)
    {
        EnsureGoesOn();
        NetworkRules.EnsurePast(mappedOn ?? today, today);
        (PlacementConsidered, CloseNetworkMappedOn) = (considered, mappedOn);
    }

    /// <summary>The present round does something.</summary>
    /// <exception cref="RuleViolation"><c>process_ended</c>, and those of the round.</exception>
    internal void InRound(Func<NetworkRound, NetworkRound> act)
    {
        EnsureGoesOn();
        Rounds = [.. Rounds.SkipLast(1), act(Round)];
    }

    /// <summary>A small step of any round is done: work agreed earlier is finished while later rounds go on.</summary>
    /// <returns>The step; null when there is none such.</returns>
    internal SmallStep? Finish(Guid stepId, DateOnly on, string? outcome, DateOnly today)
    {
        EnsureGoesOn();
        NetworkRules.EnsurePast(on, today);
        if (Rounds.FirstOrDefault(round => round.Steps.Any(step => step.Id == stepId)) is not { } round)
        {
            return null;
        }

        var step = round.Steps.Single(step => step.Id == stepId);
        var after = round.Finish(step, on, outcome);
        Rounds = [.. Rounds.Select(known => known == round ? after : known)];
        return step;
    }

    /// <summary>From step 4 to a new step 1, with the next core issue (A1-14).</summary>
    /// <exception cref="RuleViolation"><c>process_ended</c>, <c>not_at_work</c>.</exception>
    internal void StartNextRound(string evaluation, string coreIssue, string? coreIssueBy, DateOnly today)
    {
        EnsureGoesOn();
        Round.EnsureAtWork();
        InRound(round => round.Complete(today, evaluation));
        Rounds = [.. Rounds, NetworkRound.Begin(Rounds.Count + 1, today, coreIssue, coreIssueBy)];
    }

    /// <summary>The network is not needed any more.</summary>
    /// <returns>True when the present round got to its end, too; a round that never met is left as it is.</returns>
    /// <exception cref="RuleViolation"><c>process_ended</c>.</exception>
    internal bool End(string reason, string? evaluation, DateOnly today)
    {
        EnsureGoesOn();
        var worked = Round.Step == NetworkStep.Work;
        if (worked)
        {
            InRound(round => round.Complete(
                today, evaluation ?? throw new RuleViolation("evaluation_missing", "A round that worked is evaluated together.")));
        }

        (EndedOn, EndReason) = (today, reason);
        return worked;
    }

    private void EnsureGoesOn()
    {
        if (EndedOn is not null)
        {
            throw new RuleViolation("process_ended", "The process has ended.");
        }
    }
}
