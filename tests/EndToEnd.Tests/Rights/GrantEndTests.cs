using System.Diagnostics;
using System.Net;
using SystemicPlatform.AppHost.Demo;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests.Rights;

/// <summary>Access begins and ends in every service (Must show 4 of Teams).</summary>
public sealed class GrantEndTests(PlatformFixture fixture)
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(2);

    // Training keeps nothing of a child and so knows no grants: there it is 404 all the time.
    private static readonly string[] Opening = [.. AppHost.Topology.Systemic.Apis.Except(["training"]).Order()];

    private readonly Scenario scenario = new(fixture);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("covers", "A0-13")]
    [Trait("covers", "L-22")]
    public async Task Someone_invited_for_one_meeting_reads_from_the_invitation_to_its_end()
    {
        const string guest = "consulting";
        var (childId, teamId) = await scenario.ClientChildAsync("Yksikki", "Kertalampi");
        var routes = await RoutesAsync(childId);
        Assert.All(await StatusesAsync(guest, routes), status => Assert.Equal(HttpStatusCode.NotFound, status));

        // Meetings begin and end on whole minutes: the next one, or the one after when it is about to come.
        var end = DateTimeOffset.UtcNow.AddSeconds(25);
        end = new DateTimeOffset(end.Ticks - (end.Ticks % TimeSpan.TicksPerMinute) + TimeSpan.TicksPerMinute, TimeSpan.Zero);
        var start = TimeZoneInfo.ConvertTime(end.AddMinutes(-30), TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki"));
        var meeting = await scenario.CreatedAsync(Scenario.Worker, "/api/meetings/meetings", new
        {
            Kind = "network",
            TeamId = teamId,
            Title = "Tapaaminen",
            Date = start.ToString("yyyy-MM-dd"),
            LocalTime = start.ToString("HH:mm"),
            DurationMinutes = 30,
        });
        var known = Stopwatch.StartNew();
        await InviteAsync(childId, guest, meeting.Id);
        var open = await OpenedAsync(guest, routes);
        Report.Line($"grant end: {open.Count} child routes of {open.Select(route => route.Service).Distinct().Count()} services open {known.ElapsedMilliseconds} ms after the invitation");
        Assert.True(DateTimeOffset.UtcNow < end, "The machine was too slow for the meeting.");

        await Task.Delay(end - DateTimeOffset.UtcNow, Cancelled);
        await ClosedAsync("the meeting's end", guest, open);
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task The_next_call_in_every_service_answers_404_when_a_grant_is_ended()
    {
        const string onDuty = "therapist";
        var (childId, _) = await scenario.ClientChildAsync("Yötär", "Kiirelampi");
        var routes = await RoutesAsync(childId);
        var access = await scenario.CreatedAsync(onDuty, $"/api/teams/children/{childId}/emergency-access", new { Reason = "At night" });
        var open = await OpenedAsync(onDuty, routes);

        var answer = await fixture.Gateway.PostAsync(
            Scenario.Lead, $"/api/teams/children/{childId}/emergency-access/{access.Id}/review", new { Finding = "notNeeded", Note = "Was not on duty" },
            Guid.CreateVersion7().ToString(), Cancelled);
        DemoGateway.Require(answer, HttpStatusCode.OK, "The review");
        await ClosedAsync("a lead ended an emergency access", onDuty, open);
    }

    // The guest's meeting comes to Teams a moment after it was scheduled.
    private async Task InviteAsync(Guid childId, string guest, Guid meetingId)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var answer = await fixture.Gateway.PostAsync(Scenario.Worker, $"/api/teams/children/{childId}/team/members", new
            {
                ProfessionalId = fixture.Area.Professionals[guest],
                Role = "professional",
                Kind = "changing",
                From = HelsinkiTime.DayOf(DateTimeOffset.UtcNow),
                WhyPresent = "Knows the school",
                MeetingId = meetingId,
            }, Guid.CreateVersion7().ToString(), Cancelled);
            if (answer.Status == HttpStatusCode.Created || clock.Elapsed > TimeSpan.FromSeconds(20))
            {
                DemoGateway.Require(answer, HttpStatusCode.Created, "The invitation");
                return;
            }

            await Task.Delay(50, Cancelled);
        }
    }

    private async Task<List<(string Service, string Path)>> RoutesAsync(Guid childId)
    {
        using var client = new HttpClient { BaseAddress = new Uri(fixture.Platform.Address("gateway")) };
        var routes = await ReadRoutes.OfChildAsync(client, childId);
        Assert.Equal(AppHost.Topology.Systemic.Apis.Order(), routes.Select(route => route.Service).Distinct().Order());
        return routes;
    }

    /// <summary>Waits until at least one route of each service answers, and gives those that do.</summary>
    private async Task<List<(string Service, string Path)>> OpenedAsync(string persona, List<(string Service, string Path)> routes)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var statuses = await StatusesAsync(persona, routes);
            var open = routes.Where((_, index) => statuses[index] == HttpStatusCode.OK).ToList();
            if (open.Select(route => route.Service).Distinct().Order().SequenceEqual(Opening))
            {
                return open;
            }

            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"Open only: {string.Join(", ", open)}");
        }
    }

    /// <summary>Every route of every service answers 404 within the bound from now on; prints when the last call got through.</summary>
    private async Task ClosedAsync(string what, string persona, List<(string Service, string Path)> open)
    {
        var clock = Stopwatch.StartNew();
        foreach (var line in await Task.WhenAll(open.GroupBy(route => route.Service).Select(async service =>
        {
            var calls = 0;
            while (true)
            {
                calls++;
                var began = clock.Elapsed;
                var statuses = await StatusesAsync(persona, [.. service]);
                if (statuses.All(status => status == HttpStatusCode.NotFound))
                {
                    return (service.Key, began, calls);
                }

                Assert.True(clock.Elapsed < Bound, $"{service.Key} still answers {clock.ElapsedMilliseconds} ms after {what}.");
            }
        })))
        {
            Assert.True(line.began < Bound, $"{line.Key}: {line.began.TotalMilliseconds:0} ms after {what}.");
            Report.Line($"grant end: {line.Key}: {open.Count(route => route.Service == line.Key)} routes answer 404 to calls begun {line.began.TotalMilliseconds:0} ms after {what} (look {line.calls})");
        }
    }

    private async Task<HttpStatusCode[]> StatusesAsync(string persona, List<(string Service, string Path)> routes) =>
        await Task.WhenAll(routes.Select(async route => (await fixture.Gateway.GetAsync(persona, route.Path, Cancelled)).Status));
}
