using Quartz;
using SystemicPlatform.ServiceDefaults.Hosting;
using SystemicPlatform.ServiceDefaults.Scheduling;

namespace SystemicPlatform.ServiceDefaults.Tests.Scheduling;

public sealed class JobDefinitionTests
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    [Theory]
    [InlineData("send-due-reminders", "0/10 * * * * ?")]
    [InlineData("digest", "0 0 7 ? * MON")]
    [InlineData("roll-horizon-2", "0 30 3 * * ?")]
    public void Accepts_a_name_and_a_schedule(string name, string cron) =>
        Assert.Equal(cron, new JobDefinition(name, cron, typeof(IScheduledJob)).Cron);

    [Theory]
    [InlineData("Send", "0 0 7 ? * MON")]
    [InlineData("send due", "0 0 7 ? * MON")]
    [InlineData("", "0 0 7 ? * MON")]
    [InlineData("send", "")]
    [InlineData("send", "0 7 * * *")]
    [InlineData("send", "0 0 25 ? * MON")]
    [InlineData("send", "0 0 7 ? * 2")]
    [InlineData("send", "@daily")]
    public void Refuses_what_two_schedulers_would_not_read_alike(string name, string cron) =>
        Assert.Throws<ArgumentException>(() => new JobDefinition(name, cron, typeof(IScheduledJob)));

    [Fact]
    public void Two_jobs_of_one_name_stop_the_start() =>
        Assert.Throws<StartupFault>(() => new JobRegistry(
        [
            new JobDefinition("send", "0 0 7 ? * MON", typeof(IScheduledJob)),
            new JobDefinition("send", "0 0 8 ? * MON", typeof(IScheduledJob)),
        ]));

    [Theory]
    [InlineData("0 0 7 ? * MON", "2026-03-29T12:00:00Z", "2026-03-30T04:00:00Z")]
    [InlineData("0 0 7 ? * MON", "2026-10-25T12:00:00Z", "2026-10-26T05:00:00Z")]
    [InlineData("0 30 3 * * ?", "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("0 30 3 * * ?", "2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z")]
    [InlineData("0 30 3 * * ?", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z")]
    [InlineData("0 30 3 * * ?", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z")]
    public void A_daily_job_runs_once_on_the_days_the_clock_changes(string cron, string after, string next) =>
        Assert.Equal(DateTimeOffset.Parse(next), Cron(cron).GetNextValidTimeAfter(DateTimeOffset.Parse(after)));

    [Theory]
    [InlineData("2026-03-29T00:50:00Z")]
    [InlineData("2026-10-25T00:50:00Z")]
    [InlineData("2026-10-25T01:50:00Z")]
    public void A_job_every_ten_seconds_keeps_its_beat_while_the_clock_changes(string from)
    {
        var cron = Cron("0/10 * * * * ?");
        var at = DateTimeOffset.Parse(from);
        for (var beat = 0; beat < 120; beat++)
        {
            var next = cron.GetNextValidTimeAfter(at);
            Assert.Equal(at.AddSeconds(10), next);
            at = next!.Value;
        }
    }

    private static CronExpression Cron(string text) => new(text, Helsinki);
}
