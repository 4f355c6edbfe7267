namespace SystemicPlatform.ServiceDefaults.Time;

/// <summary>Deadlines of a service-needs assessment (L-03). All are days in Finland.</summary>
/// <param name="InitiatedOn">Day the notification or contact was received, day 0.</param>
/// <param name="AssessmentStartBy">Last day to start, and to decide whether to assess and tell those concerned (L-06).</param>
/// <param name="AssessmentDueBy">Last day to complete, as the calendar says: the target to work to.</param>
/// <param name="AssessmentDueByRolled">
/// The same rolled to the next open day by 150/1930 5 §. Whether the roll-over extends an authority's own duty is arguable,
/// so both are shown (L-05).
/// </param>
public sealed record AssessmentDeadlines(
    DateOnly InitiatedOn, DateOnly AssessmentStartBy, DateOnly AssessmentDueBy, DateOnly AssessmentDueByRolled);

/// <summary>Calculates statutory deadlines with the limits in force on the day the matter was initiated.</summary>
public sealed class StatutoryDeadlines(StatutoryLimits limits)
{
    /// <summary>
    /// Start by the 7th working day and completion in 3 months from initiation (L-03, SHL 36 §, LSL 26 §). An urgent need is
    /// not a matter of days: it is assessed immediately (L-02).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">No limit is in force on that day.</exception>
    public AssessmentDeadlines For(DateOnly initiatedOn)
    {
        var days = Required(limits.AssessmentStartWorkingDays, initiatedOn);
        var due = AddMonths(initiatedOn, Required(limits.AssessmentMonths, initiatedOn));
        return new AssessmentDeadlines(
            initiatedOn, WorkingDays.RollOver(WorkingDays.After(initiatedOn, days)), due, WorkingDays.RollOver(due));
    }

    /// <summary>True on a day for which the limits of an assessment are known.</summary>
    public bool AreInForce(DateOnly initiatedOn) =>
        StatutoryLimits.On(limits.AssessmentStartWorkingDays, initiatedOn) is not null
        && StatutoryLimits.On(limits.AssessmentMonths, initiatedOn) is not null;

    /// <summary>Day by which a client plan made on this day is reviewed, at least once a year (L-09, LSL 30 §).</summary>
    /// <exception cref="ArgumentOutOfRangeException">No limit is in force on that day.</exception>
    public DateOnly PlanReviewBy(DateOnly plannedOn) =>
        AddMonths(plannedOn, Required(limits.PlanReviewMonths, plannedOn));

    /// <summary>True from the birthday on which the child reaches the hearing age (L-10, LSL 20 §).</summary>
    /// <exception cref="ArgumentOutOfRangeException">No limit is in force on that day.</exception>
    public bool MustBeHeard(DateOnly bornOn, DateOnly on) => AddMonths(bornOn, 12 * Required(limits.HearingAge, on)) <= on;

    /// <summary>Most children per responsible social worker on a day (L-01); null when the law set no limit.</summary>
    public int? CaseloadLimit(DateOnly on) => StatutoryLimits.On(limits.CaseloadPerWorker, on);

    /// <summary>
    /// End of a period of months by 150/1930 3 § (L-05): the same-numbered day, or the last day of a month that lacks it.
    /// Not rolled over.
    /// </summary>
    public static DateOnly AddMonths(DateOnly date, int months) => date.AddMonths(months);

    private static int Required(IEnumerable<DatedValue<int>> limit, DateOnly date) =>
        StatutoryLimits.On(limit, date)
        ?? throw new ArgumentOutOfRangeException(nameof(date), date, "No statutory limit is in force on that day.");
}
