using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Templates;

/// <summary>A child's process by a template; it follows the version that it began with, whatever is written later.</summary>
internal sealed class ChildProcess : Entity
{
    private ChildProcess()
    {
    }

    public Guid ChildId { get; private set; }

    public string TemplateKey { get; private set; } = "";

    public int TemplateVersion { get; private set; }

    /// <summary>The template as it was.</summary>
    public TemplateContent Template { get; private set; } = null!;

    /// <summary>The certified convener, where the template asks for one.</summary>
    public Guid? ConvenerId { get; private set; }

    public DateOnly StartedOn { get; private set; }

    public IReadOnlyList<DoneItem> Items { get; private set; } = [];

    public IReadOnlyList<CompletedStep> Completed { get; private set; } = [];

    public DateOnly? EndedOn { get; private set; }

    [Personal]
    public string? EndReason { get; private set; }

    /// <summary>The step that is due: the first one not completed; null when all are.</summary>
    internal TemplateStep? Due => Template.Steps.FirstOrDefault(step => Completed.All(done => done.StepKey != step.Key));

    /// <summary>A process begins.</summary>
    /// <exception cref="RuleViolation"><c>convener_not_certified</c>.</exception>
    internal static ChildProcess Start(Guid childId, string key, int version, TemplateContent template, CertifiedConvener? convener, DateOnly today)
    {
        if (template.CertifiedConvener && convener?.IsValid(today) is not true)
        {
            throw new RuleViolation("convener_not_certified", "This process is led by someone in the register of conveners.");
        }

        return new ChildProcess
        {
            ChildId = childId,
            TemplateKey = key,
            TemplateVersion = version,
            Template = template,
            ConvenerId = convener?.Id,
            StartedOn = today,
        };
    }

    /// <summary>Something of a step is done, ahead of its turn or in it.</summary>
    /// <exception cref="RuleViolation"><c>process_ended</c>, <c>item_unknown</c>, <c>item_done</c>.</exception>
    internal void Do(DoneItem item)
    {
        EnsureGoesOn();
        if (!Template.Steps.Any(step => step.Key == item.StepKey && step.Items.Any(known => known.Key == item.ItemKey)))
        {
            throw new RuleViolation("item_unknown", "The template has no such item.");
        }

        Items = Items.Any(done => done.StepKey == item.StepKey && done.ItemKey == item.ItemKey)
            ? throw new RuleViolation("item_done", "That is done.")
            : [.. Items, item];
    }

    /// <summary>The due step is complete; or a step that can be repeated once more, until the next one is complete.</summary>
    /// <exception cref="RuleViolation"><c>process_ended</c>, <c>step_out_of_order</c>, <c>item_missing</c>.</exception>
    internal void Complete(CompletedStep completed)
    {
        EnsureGoesOn();
        var step = StepInTurn(completed.StepKey)
            ?? throw new RuleViolation("step_out_of_order", "The steps come in the template's order.");
        var missing = step.Items.Where(item => item.Required
            && !Items.Any(done => done.StepKey == step.Key && done.ItemKey == item.Key)).Select(item => item.Key).ToArray();
        Completed = missing.Length == 0
            ? [.. Completed, completed]
            : throw new RuleViolation("item_missing", $"The step is not complete without: {string.Join(", ", missing)}.");
    }

    /// <summary>The process ends, complete or not.</summary>
    /// <exception cref="RuleViolation"><c>process_ended</c>.</exception>
    internal void End(string reason, DateOnly today)
    {
        EnsureGoesOn();
        (EndedOn, EndReason) = (today, reason);
    }

    /// <summary>The step of that key, if it is its turn.</summary>
    internal TemplateStep? StepInTurn(string key) =>
        Due is { } due && due.Key == key ? due
        : Completed is [.., var last] && last.StepKey == key ? Template.Steps.FirstOrDefault(step => step.Key == key && step.Repeatable)
        : null;

    private void EnsureGoesOn()
    {
        if (EndedOn is not null)
        {
            throw new RuleViolation("process_ended", "The process has ended.");
        }
    }
}
