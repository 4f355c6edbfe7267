namespace SystemicPlatform.ServiceDefaults.Time;

/// <summary>
/// Limits from the statutes, each with the days it is in force, so that a change of law is a change of settings.
/// Bound from section <c>StatutoryLimits</c>; a list given there replaces the built-in one as a whole:
/// <c>StatutoryLimits__CaseloadPerWorker__0__Value=30</c>, <c>…__0__ValidFrom=2024-01-01</c>, <c>…__0__ValidTo=…</c>.
/// </summary>
public sealed class StatutoryLimits
{
    /// <summary>Name of the settings section.</summary>
    public const string Section = "StatutoryLimits";

    private static readonly DateOnly SocialWelfareAct = new(2015, 4, 1);

    /// <summary>Most children per responsible social worker (L-01): 35 in 2022–2023, 30 from 1.1.2024.</summary>
    public IList<DatedValue<int>> CaseloadPerWorker { get; init; } = [];

    /// <summary>Working days within which an assessment starts (L-03): 7.</summary>
    public IList<DatedValue<int>> AssessmentStartWorkingDays { get; init; } = [];

    /// <summary>Months within which an assessment is completed (L-03): 3.</summary>
    public IList<DatedValue<int>> AssessmentMonths { get; init; } = [];

    /// <summary>Months after which a client plan is reviewed at the latest (L-09): 12.</summary>
    public IList<DatedValue<int>> PlanReviewMonths { get; init; } = [];

    /// <summary>Age in years from which a child must be given the opportunity to be heard (L-10): 12.</summary>
    public IList<DatedValue<int>> HearingAge { get; init; } = [];

    /// <summary>Years for which child protection documents are kept after the client's death (L-23): 2.</summary>
    public IList<DatedValue<int>> RetentionYearsAfterDeath { get; init; } = [];

    /// <summary>Years for which documents of services for families are kept after the matter was closed (L-23): 30.</summary>
    public IList<DatedValue<int>> RetentionYearsAfterClosing { get; init; } = [];

    /// <summary>The limits as the statutes state them, used where the settings are silent.</summary>
    public static StatutoryLimits FromStatutes() => new StatutoryLimits().FillGaps();

    /// <summary>The limit in force on a day, or null when the law sets none for that day.</summary>
    public static int? On(IEnumerable<DatedValue<int>> limit, DateOnly date) =>
        limit.FirstOrDefault(value => value.IsValidOn(date))?.Value;

    internal StatutoryLimits FillGaps()
    {
        Fill(CaseloadPerWorker, new(35, new(2022, 1, 1), new(2023, 12, 31)), new(30, new(2024, 1, 1)));
        Fill(AssessmentStartWorkingDays, new DatedValue<int>(7, SocialWelfareAct));
        Fill(AssessmentMonths, new DatedValue<int>(3, SocialWelfareAct));
        Fill(PlanReviewMonths, new DatedValue<int>(12, new(2008, 1, 1)));
        Fill(HearingAge, new DatedValue<int>(12, new(2008, 1, 1)));
        // The act of 2023 also counts for what was closed before it.
        Fill(RetentionYearsAfterDeath, new DatedValue<int>(2, new(1900, 1, 1)));
        Fill(RetentionYearsAfterClosing, new DatedValue<int>(30, new(1900, 1, 1)));
        return this;
    }

    internal IEnumerable<(string Name, IList<DatedValue<int>> Values)> All() =>
    [
        (nameof(CaseloadPerWorker), CaseloadPerWorker),
        (nameof(AssessmentStartWorkingDays), AssessmentStartWorkingDays),
        (nameof(AssessmentMonths), AssessmentMonths),
        (nameof(PlanReviewMonths), PlanReviewMonths),
        (nameof(HearingAge), HearingAge),
        (nameof(RetentionYearsAfterDeath), RetentionYearsAfterDeath),
        (nameof(RetentionYearsAfterClosing), RetentionYearsAfterClosing),
    ];

    private static void Fill(IList<DatedValue<int>> list, params DatedValue<int>[] statutes)
    {
        if (list.Count > 0)
        {
            return;
        }

        foreach (var value in statutes)
        {
            list.Add(value);
        }
    }
}
