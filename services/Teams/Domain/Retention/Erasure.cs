using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Retention;

/// <summary>
/// The erasure of one child: one person proposes it, another confirms it, each service carries it out and says so. What
/// remains when the child is gone: ids, days, numbers and the two who answer for it.
/// </summary>
[OutlivesChild("The record of the erasure itself.")]
internal sealed class Erasure : Entity
{
    private readonly List<ErasureConfirmation> confirmations = [];

    private Erasure()
    {
    }

    public Guid ChildId { get; private set; }

    public RetentionRule Rule { get; private set; }

    public DateOnly DueOn { get; private set; }

    public ErasureState State { get; private set; }

    public string ProposedBy { get; private set; } = "";

    public string ProposedByName { get; private set; } = "";

    public DateTimeOffset ProposedAt { get; private set; }

    public string? ConfirmedByName { get; private set; }

    /// <summary>When it was confirmed, or withdrawn.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    public DateTimeOffset? CompletedAt { get; private set; }

    public IReadOnlyList<ErasureConfirmation> Confirmations => confirmations;

    public static Erasure Propose(Guid childId, RetentionRules.Due due, string by, string byName, DateTimeOffset now) => new()
    {
        ChildId = childId,
        Rule = due.Rule,
        DueOn = due.On,
        ProposedBy = by,
        ProposedByName = byName,
        ProposedAt = now,
    };

    /// <summary>Two people answer for what cannot be undone.</summary>
    public void Confirm(string by, string byName, DateTimeOffset now)
    {
        DemandProposed();
        if (by == ProposedBy)
        {
            throw new RuleViolation("confirmer_is_proposer", "Another person confirms than the one who proposed it.");
        }

        (State, ConfirmedByName, DecidedAt) = (ErasureState.Confirmed, byName, now);
    }

    public void Withdraw(DateTimeOffset now)
    {
        DemandProposed();
        (State, DecidedAt) = (ErasureState.Withdrawn, now);
    }

    /// <summary>A service has erased what it held. Complete when every one of them has; a repeated word changes nothing.</summary>
    public void Done(string service, int rows, DateTimeOffset at, IReadOnlyCollection<string> everyService)
    {
        if (confirmations.Exists(one => one.Service == service))
        {
            return;
        }

        confirmations.Add(ErasureConfirmation.Of(this, service, rows, at));
        if (everyService.All(name => confirmations.Exists(one => one.Service == name)))
        {
            (State, CompletedAt) = (ErasureState.Completed, at);
        }
    }

    private void DemandProposed()
    {
        if (State != ErasureState.Proposed)
        {
            throw new RuleViolation("erasure_decided", "The proposal was confirmed or withdrawn before.");
        }
    }
}
