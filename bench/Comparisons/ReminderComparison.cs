using SystemicPlatform.Bench.Measuring;
using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Comparisons;

/// <summary>
/// Reminders that are due at one moment: written, looked at, composed and handed to the mail folder; against claiming
/// and marking as many rows by bare SQL. With 1,000 due, with 10,000 and with 100,000, of which the first are timed.
/// </summary>
internal sealed class ReminderComparison : Comparison
{
    private const int Timed = 1_000;
    private const int Lines = 4;
    private const string Few = "1,000 due";
    private const string More = "10,000 due";
    private const string Most = "100,000 due";
    private const string FewSql = "claim and mark, 1,000";
    private const string MoreSql = "claim and mark, 10,000";
    private const string MostSql = "claim and mark, 100,000";

    public override string Name => "reminders";

    public override IReadOnlyList<Metric> Metrics => [Metric.PerCountedSecond];

    public override IReadOnlyList<(string A, string B)> Pairs =>
        [(Few, FewSql), (More, MoreSql), (Most, MostSql), (More, Few), (Most, Few), (MostSql, FewSql)];

    public override async Task<IReadOnlyList<Side>> PrepareAsync(BenchPlatform platform, CancellationToken ct)
    {
        var reminders = platform.OwnedDatabase("reminders");
        var team = await DueReminders.FormTeamAsync(platform, reminders, ct);
        await BareQueue.CreateAsync(reminders, ct);
        return
        [
            Of(Few, stop => DueReminders.SendAsync(reminders, team, Timed, Timed, stop)),
            Of(FewSql, stop => BareQueue.ClaimAndMarkAsync(reminders, Timed, Timed, Lines, stop)),
            Of(More, stop => DueReminders.SendAsync(reminders, team, 10 * Timed, Timed, stop)),
            Of(MoreSql, stop => BareQueue.ClaimAndMarkAsync(reminders, 10 * Timed, Timed, Lines, stop)),
            Of(Most, stop => DueReminders.SendAsync(reminders, team, 100 * Timed, Timed, stop)),
            Of(MostSql, stop => BareQueue.ClaimAndMarkAsync(reminders, 100 * Timed, Timed, Lines, stop)),
        ];
    }

    private static Side Of(string name, Func<CancellationToken, Task<TimeSpan>> once) => new(name, Workers: 1, once) { PerOnce = Timed };
}
