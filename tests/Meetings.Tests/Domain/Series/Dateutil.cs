namespace SystemicPlatform.Meetings.Tests.Domain.Series;

/// <summary>The independent judge of recurrence rules: python-dateutil, in one process for all rules.</summary>
internal static class Dateutil
{
    internal sealed record Case(string Rule, DateOnly First, DateOnly From, DateOnly To, TimeOnly Time);

    internal static Task<DateOnly[][]> Expand(IEnumerable<Case> cases) => Python.RunAsync<DateOnly[][]>(
        "Domain/Series/expand_with_dateutil.py",
        "python3-dateutil",
        cases.Select(item => new
        {
            item.Rule,
            item.First,
            item.From,
            item.To,
            Time = item.Time.ToString("HH:mm"),
        }));
}
