using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Teams.Domain.Retention;

/// <summary>How long a child's documents are kept (L-23).</summary>
internal static class RetentionRules
{
    /// <summary>
    /// When they fall due, or null while no such day is known. One time of child protection makes all of them child
    /// protection; the longer time wins where a statute is silent.
    /// </summary>
    public static Due? DueOf(
        DateOnly? deceasedOn, IReadOnlyCollection<(ServiceLine Line, DateOnly? ClosedOn)> relationships, StatutoryLimits limits)
    {
        if (RuleOf(relationships) == RetentionRule.AfterDeath)
        {
            return After(deceasedOn, RetentionRule.AfterDeath, limits.RetentionYearsAfterDeath);
        }

        return relationships.Any(one => one.ClosedOn is null)
            ? null
            : After(relationships.Max(one => one.ClosedOn), RetentionRule.AfterClosing, limits.RetentionYearsAfterClosing);
    }

    /// <summary>From what their time runs: the death, unless there never was child protection.</summary>
    public static RetentionRule RuleOf(IReadOnlyCollection<(ServiceLine Line, DateOnly? ClosedOn)> relationships) =>
        relationships.Count > 0 && relationships.All(one => one.Line == ServiceLine.FamilySocialWork) ? RetentionRule.AfterClosing : RetentionRule.AfterDeath;

    private static Due? After(DateOnly? day, RetentionRule rule, IEnumerable<DatedValue<int>> years) =>
        day is { } from && StatutoryLimits.On(years, from) is { } kept ? new Due(rule, from, from.AddYears(kept)) : null;

    /// <summary>When a child's documents fall due.</summary>
    /// <param name="Rule">Why.</param>
    /// <param name="From">The day from which the time ran.</param>
    /// <param name="On">The first day on which they may go.</param>
    internal sealed record Due(RetentionRule Rule, DateOnly From, DateOnly On);
}
