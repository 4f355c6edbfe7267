using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Assessments;

public sealed class ReceiveNotificationTests(TeamsFixture fixture, LaterFixture later) : IClassFixture<LaterFixture>
{
    // By default only every so many days' clock is started by a notification of its own; each day's is asked of the calendar.
    private const int NotifiedEvery = 7;

    private readonly TeamsApi api = new(fixture);

    [Theory]
    [Trait("covers", "L-03")]
    [Trait("covers", "L-04")]
    [Trait("covers", "L-05")]
    [InlineData("2026-01-13", "2026-01-22", "2026-04-13", "2026-04-13")]
    [InlineData("2026-06-12", "2026-06-23", "2026-09-12", "2026-09-14")]
    [InlineData("2026-09-15", "2026-09-24", "2026-12-15", "2026-12-15")]
    public async Task Starts_the_statutory_clock(string receivedOn, string startBy, string dueBy, string rolled)
    {
        var childId = await api.ChildAsync();
        var request = Requests.Notification(DateOnly.Parse(receivedOn), urgent: true);
        var shown = await api.CreateAsync(api.Worker, $"/children/{childId}/notifications", request);
        Assert.Equal(
            (startBy, dueBy, rolled, true),
            (shown.Text("assessmentStartBy"), shown.Text("assessmentDueBy"), shown.Text("assessmentDueByRolled"), shown.GetProperty("urgentAssessment").GetBoolean()));
        Assert.Equal(("received", "assessUrgentNeed", receivedOn), (shown.Text("state"), shown.Text("nextDuty"), shown.Text("nextDueOn")));

        var told = Assert.Single(await api.PublishedAsync<AssessmentClockStarted>());
        Assert.Equal(
            (childId, shown.Id(), DateOnly.Parse(receivedOn), true, DateOnly.Parse(startBy), DateOnly.Parse(dueBy), DateOnly.Parse(rolled)),
            (told.ChildId, told.NotificationId, told.ReceivedOn, told.UrgentAssessment, told.StartBy, told.DueBy, told.DueByRolled));
        var line = (await api.AccessLogAsync())[^1];
        Assert.Equal((childId, "manageAssessments", true), (line.ChildId, line.Action, line.Allowed));
        Assert.Equal(1, await api.InDatabaseAsync(db => db.Notifications.CountAsync(row => row.ChildId == childId)));
    }

    [Fact]
    [Trait("covers", "L-03")]
    [Trait("covers", "L-04")]
    [Trait("covers", "L-05")]
    public async Task The_clock_and_the_calendar_hold_on_every_day_of_2024_to_2030()
    {
        var there = new TeamsApi(later.Service);
        var path = $"/children/{await there.ChildAsync()}/notifications";
        var days = SecondCalendar.Days.Where(day => day.Year is >= 2024 and <= 2030).ToArray();
        Assert.Equal(2557, days.Length);
        await Parallel.ForEachAsync(days, new ParallelOptions { MaxDegreeOfParallelism = 6 }, async (day, _) =>
        {
            var due = SecondCalendar.ThreeMonthsFrom(day);
            var expected = (Requests.Day(SecondCalendar.StartBy(day)), Requests.Day(due), Requests.Day(SecondCalendar.EndOn(due)));
            var shown = new List<JsonElement> { await there.ReadAsync(there.Worker, $"/calendar/deadlines?initiatedOn={Requests.Day(day)}") };
            if (Proofs.InFull || day.DayNumber % NotifiedEvery == 0)
            {
                shown.Add(await there.CreateAsync(there.Worker, path, Requests.Notification(day)));
            }

            Assert.All(shown, one => Assert.Equal(expected, (one.Text("assessmentStartBy"), one.Text("assessmentDueBy"), one.Text("assessmentDueByRolled"))));
        });
    }

    [Fact]
    [Trait("covers", "L-18")]
    public async Task Siblings_have_a_clock_and_an_assessment_each()
    {
        var day = TeamsFixture.Today.AddDays(-1);
        Guid[] siblings = [await api.ChildAsync(), await api.ChildAsync()];
        var notifications = new List<Guid>();
        foreach (var childId in siblings)
        {
            notifications.Add((await api.CreateAsync(api.Worker, $"/children/{childId}/notifications", Requests.Notification(day))).Id());
        }

        using var started = await api.PostAsync(
            api.Worker, $"/children/{siblings[0]}/notifications/{notifications[0]}/start", new System.Text.Json.Nodes.JsonObject { ["on"] = Requests.Day(day) });
        Assert.Equal("started", (await started.BodyAsync(System.Net.HttpStatusCode.OK)).Text("state"));
        Assert.Equal("received", (await api.ReadAsync(api.Worker, $"/children/{siblings[1]}/notifications/{notifications[1]}")).Text("state"));
        await api.GetAsync(api.Worker, $"/children/{siblings[1]}/notifications/{notifications[0]}").MissingAsync();
    }

    [Fact]
    public async Task Refuses_days_without_limits_days_ahead_and_wrong_text()
    {
        var path = $"/children/{await api.ChildAsync()}/notifications";
        var today = TeamsFixture.Today;
        await api.PostAsync(api.Worker, path, Requests.Notification(new(2015, 3, 31))).RefusesFieldAsync("receivedOn", "no_limits_in_force");
        await api.PostAsync(api.Worker, path, Requests.Notification(today.AddDays(1))).RefusesAsync("day_in_future");
        await api.PostAsync(api.Worker, path, Requests.Notification(today).With("notifier", new string('x', 201))).RefusesFieldAsync("notifier", "maximum_length");
        await api.PostAsync(api.Worker, path, Requests.Notification(today).With("concern", " ")).RefusesFieldAsync("concern", "not_empty");
        Assert.Empty(await api.PublishedAsync<AssessmentClockStarted>());
    }

    [Fact]
    public async Task Refuses_malformed_bodies_and_everyone_without_a_ground()
    {
        var path = $"/children/{await api.ChildAsync()}/notifications";
        var request = Requests.Notification(TeamsFixture.Today);
        await EveryWrite.RefusesMalformedAsync(api, api.Worker, path, request);
        await EveryWrite.RefusesOtherRolesAsync(api, path, request, aboutChild: true, Role.Lead);
        await api.PostAsync(new TeamsApi(fixture).Lead, path, request).MissingAsync();
    }

    [Fact]
    public async Task Happens_once_per_key()
    {
        var path = $"/children/{await api.ChildAsync()}/notifications";
        await EveryWrite.HappensOncePerKeyAsync(api, api.Worker, path, Requests.Notification(TeamsFixture.Today), "urgent", true);
        Assert.Single(await api.PublishedAsync<AssessmentClockStarted>());
    }
}
