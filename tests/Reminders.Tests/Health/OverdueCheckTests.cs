using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Health;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Health;

public sealed class OverdueCheckTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    [Fact]
    public async Task Readiness_and_metric_say_when_the_sender_has_stalled_and_when_it_has_caught_up()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(24) + TimeSpan.FromMinutes(10)));
        await fixture.RunJobAsync();
        Assert.Equal("healthy", await StatusAsync());
        fixture.Clock.Pass(TimeSpan.FromMinutes(11));
        Assert.Equal("healthy", await StatusAsync());
        fixture.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal("unhealthy", await StatusAsync());
        fixture.Services.GetRequiredService<ReminderMetrics>().Overdue(
            (await fixture.Services.GetRequiredService<OverdueReminders>().LookAsync(CancellationToken.None)).Age);
        Assert.Contains(120, Measure());

        await fixture.RunJobAsync();
        Assert.Equal("healthy", await StatusAsync());
    }

    [Fact]
    public async Task A_backlog_that_is_worked_off_is_green_until_the_sender_stops_in_the_midst_of_it()
    {
        var story = new Story(fixture);
        for (var member = 0; member < 3; member++)
        {
            await story.JoinAsync();
        }

        await story.TellAsync(story.Meeting(TimeSpan.FromHours(30)));
        fixture.Clock.Pass(TimeSpan.FromHours(6) + TimeSpan.FromMinutes(20));
        Assert.Equal("unhealthy", await StatusAsync());
        List<string?> seen = [];
        fixture.Post.Before = _ =>
        {
            if (fixture.Post.Taken.Count(taken => taken.At == fixture.Clock.GetUtcNow()) == 2)
            {
                seen.Add(StatusAsync().GetAwaiter().GetResult());
                fixture.Clock.Pass(TimeSpan.FromSeconds(100));
                seen.Add(StatusAsync().GetAwaiter().GetResult());
                fixture.Clock.Pass(TimeSpan.FromSeconds(-100));
            }
        };
        await fixture.RunJobAsync();
        fixture.Post.Before = null;
        Assert.Equal(["healthy", "unhealthy"], seen);
        Assert.Equal("healthy", await StatusAsync());
    }

    [Fact]
    public async Task A_mail_server_that_takes_nothing_from_anybody_is_a_stalled_sender_and_one_bad_address_is_not()
    {
        // Later than whatever went out before.
        fixture.Clock.Pass(TimeSpan.FromSeconds(1));
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        fixture.Post.Before = _ => throw new SmtpRefusal(SmtpStep.Recipient, 451);
        await PassAsync();
        Assert.Equal("healthy", await StatusAsync());

        var others = new Story(fixture);
        await others.JoinAsync();
        await others.JoinAsync();
        await others.TellAsync(others.Meeting(TimeSpan.FromHours(5)));
        await PassAsync();
        Assert.Equal("unhealthy", await StatusAsync());

        fixture.Post.Before = null;
        fixture.Clock.Pass(TimeSpan.FromMinutes(5));
        await fixture.RunJobAsync();
        Assert.Equal("healthy", await StatusAsync());
    }

    // Two minutes in which the job runs as it always does.
    private async Task PassAsync()
    {
        for (var run = 0; run < 12; run++)
        {
            await fixture.RunJobAsync();
            fixture.Clock.Pass(TimeSpan.FromSeconds(10));
        }

        await fixture.RunJobAsync();
    }

    private async Task<string?> StatusAsync()
    {
        using var client = fixture.Client(null);
        using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        var health = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(health.GetProperty("status").GetString() == "unhealthy" ? 503 : 200, (int)answer.StatusCode);
        return health.GetProperty("checks").GetProperty("reminders").GetProperty("status").GetString();
    }

    private static List<double> Measure()
    {
        var measured = new List<double>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == ReminderMetrics.MeterName)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, value, _, _) => measured.Add(value));
        listener.Start();
        listener.RecordObservableInstruments();
        return measured;
    }
}
