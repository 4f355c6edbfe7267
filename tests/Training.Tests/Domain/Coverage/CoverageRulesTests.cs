using SystemicPlatform.Training.Domain.Coverage;

namespace SystemicPlatform.Training.Tests.Domain.Coverage;

public sealed class CoverageRulesTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    [Theory]
    [InlineData("2026-06-02", null, null, "Never")]
    [InlineData("2026-06-01", null, null, "Trained")]
    [InlineData("2025-01-01", "2026-06-01", null, "EndsSoon")]
    [InlineData("2025-01-01", "2026-07-31", null, "EndsSoon")]
    [InlineData("2025-01-01", "2026-08-01", null, "Trained")]
    [InlineData("2025-01-01", "2026-05-31", null, "Lapsed")]
    [InlineData("2025-01-01", null, "2026-06-01", "Lapsed")]
    [InlineData("2025-01-01", null, "2026-06-02", "Trained")]
    public void One_period_on_one_day(string from, string? to, string? revoked, string state) => Assert.Equal(
        state, CoverageRules.Stand([Period(from, to, revoked)], Day, 60).ToString());

    [Fact]
    public void Someone_renewed_does_not_end_soon_and_someone_twice_under_a_key_counts_once()
    {
        var (renewed, never) = (Guid.NewGuid(), Guid.NewGuid());
        var periods = new[] { Period("2025-01-01", "2026-06-30", null), Period("2026-05-01", "2028-04-30", null) }.ToLookup(_ => renewed);
        var row = Assert.Single(CoverageRules.Count([("a", renewed), ("a", renewed), ("a", never)], periods, Day, 60));
        Assert.Equal(("a", 2, 1, 0, 0, 0.5m), (row.Key, row.People, row.Trained, row.EndsSoon, row.Lapsed, row.Share));
    }

    private static CertifiedPeriod Period(string from, string? to, string? revoked) =>
        new(DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to), revoked is null ? null : DateOnly.Parse(revoked));
}
