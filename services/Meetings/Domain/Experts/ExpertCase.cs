using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Experts;

/// <summary>A child's matter before an expert group: from the request to the statement (A2-08, L-14).</summary>
internal sealed class ExpertCase : Entity
{
    private ExpertCase()
    {
    }

    public Guid GroupId { get; private set; }

    public Guid ChildId { get; private set; }

    /// <summary>What is asked of the group.</summary>
    [Personal]
    public string Question { get; private set; } = "";

    /// <summary>The fields of expertise that it takes.</summary>
    public IReadOnlyList<ExpertField> Fields { get; private set; } = [];

    /// <summary>The client's name for the statement; in anonymous handling only the secretary sees it (L-15).</summary>
    [Personal]
    public string? ClientName { get; private set; }

    public ExpertCaseStatus Status { get; private set; }

    /// <summary>When it is handled.</summary>
    public Guid? SlotId { get; private set; }

    /// <summary>The experts called into this case.</summary>
    public IReadOnlyList<Guid> ExpertIds { get; private set; } = [];

    /// <summary>Why a field is left open.</summary>
    [Personal]
    public string? GapReason { get; private set; }

    /// <summary>The group's statement.</summary>
    [Personal]
    public string? Statement { get; private set; }

    /// <summary>What happened to it, in order.</summary>
    public IReadOnlyList<ExpertCaseChange> History { get; private set; } = [];

    internal static ExpertCase Ask(
        ExpertGroup group, Guid childId, string question, IReadOnlyList<ExpertField> fields, string? clientName, string by, DateTimeOffset now)
    {
        var asked = new ExpertCase
        {
            GroupId = group.Id,
            ChildId = childId,
            Question = question,
            Fields = [.. fields.Distinct()],
            ClientName = clientName,
        };
        asked.Become(ExpertCaseStatus.Requested, by, now);
        return asked;
    }

    /// <summary>Chooses the experts by the case's fields, and the time (A2-08, A2-09).</summary>
    /// <exception cref="RuleViolation">
    /// <c>case_is_closed</c>, <c>slot_is_closed</c>, <c>expert_not_in_group</c>, <c>field_not_covered</c>.
    /// </exception>
    internal void Compose(ExpertGroup group, ExpertSlot slot, IReadOnlyList<Guid> expertIds, string? gapReason, string by, DateTimeOffset now)
    {
        EnsureOpen();
        slot.EnsureOpen();
        if (group.Uncovered(Fields, expertIds) is { Count: > 0 } open && gapReason is null)
        {
            throw new RuleViolation("field_not_covered", $"No expert for: {string.Join(", ", open)}. Say why it is left open.");
        }

        (SlotId, ExpertIds, GapReason) = (slot.Id, [.. expertIds.Distinct()], gapReason);
        Become(ExpertCaseStatus.Scheduled, by, now);
    }

    /// <summary>The group handled it.</summary>
    /// <exception cref="RuleViolation"><c>case_not_of_slot</c>.</exception>
    internal void Handle(ExpertSlot slot, string by, DateTimeOffset now)
    {
        if (Status != ExpertCaseStatus.Scheduled || SlotId != slot.Id)
        {
            throw new RuleViolation("case_not_of_slot", "The group handles the cases that were brought to that time.");
        }

        Become(ExpertCaseStatus.Handled, by, now);
    }

    /// <summary>The time passed without it: it waits for another one.</summary>
    internal void WaitAgain(string by, DateTimeOffset now)
    {
        SlotId = null;
        Become(ExpertCaseStatus.Requested, by, now);
    }

    /// <summary>The group's statement; a later one replaces it and the history tells.</summary>
    /// <exception cref="RuleViolation"><c>case_not_handled</c>.</exception>
    internal void State(string statement, string by, DateTimeOffset now)
    {
        if (Status is not (ExpertCaseStatus.Handled or ExpertCaseStatus.Stated))
        {
            throw new RuleViolation("case_not_handled", "A statement follows when the group has handled the case.");
        }

        Statement = statement;
        Become(ExpertCaseStatus.Stated, by, now);
    }

    /// <summary>The question is taken back.</summary>
    /// <exception cref="RuleViolation"><c>case_is_closed</c>.</exception>
    internal void Withdraw(string by, DateTimeOffset now)
    {
        EnsureOpen();
        SlotId = null;
        Become(ExpertCaseStatus.Withdrawn, by, now);
    }

    private void EnsureOpen()
    {
        if (Status is not (ExpertCaseStatus.Requested or ExpertCaseStatus.Scheduled))
        {
            throw new RuleViolation("case_is_closed", "The case was handled or taken back.");
        }
    }

    private void Become(ExpertCaseStatus status, string by, DateTimeOffset now)
    {
        Status = status;
        History = [.. History, new ExpertCaseChange(status, now, by)];
    }
}
