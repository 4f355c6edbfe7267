using System.Diagnostics.Metrics;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
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
        Assert.Equal("healthy", await StatusAsync());
        fixture.Clock.Pass(TimeSpan.FromMinutes(11));
        Assert.Equal("healthy", await StatusAsync());
        fixture.Clock.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal("degraded", await StatusAsync());
        fixture.Services.GetRequiredService<ReminderMetrics>().Overdue(
            await fixture.Services.GetRequiredService<OverdueReminders>().AgeAsync(CancellationToken.None));
        Assert.Contains(120, Measure());

        await fixture.RunJobAsync();
        Assert.Equal("healthy", await StatusAsync());
    }

    private async Task<string?> StatusAsync()
    {
        using var client = fixture.Client(null);
        var health = await client.GetFromJsonAsync<JsonElement>("/health/ready");
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
