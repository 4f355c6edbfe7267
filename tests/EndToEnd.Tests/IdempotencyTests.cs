using System.Net;
using SystemicPlatform.Testing.Platform;

namespace SystemicPlatform.EndToEnd.Tests;

/// <summary>The same create sent many times at once, as by an impatient hand or a nervous network.</summary>
public sealed class IdempotencyTests(PlatformFixture fixture)
{
    private const int Times = 20;

    [Fact]
    public async Task Registers_a_child_once_however_often_it_is_sent_at_once()
    {
        const string Name = "Kertaalleen";
        await SendsOnceAsync("/api/teams/children", Scenario.Worker, Scenario.Child(Name, "Kerran"), Scenario.Child(Name, "Toisin"));
        await using var teams = await Rows.OfAsync(fixture.Platform.ConnectionString("teams"));
        Assert.Equal(1, await teams.CountAsync("select count(*) from children where given_name = $1", Name));
    }

    [Fact]
    public async Task Schedules_a_series_once_however_often_it_is_sent_at_once()
    {
        var first = Scenario.Today.AddDays(40);
        var scenario = new Scenario(fixture);
        await scenario.CreatedAsync(Scenario.Worker, "/api/meetings/series", Body(first)); // Meetings knows the team from here on
        var answer = await SendsOnceAsync("/api/meetings/series", Scenario.Worker, Body(first.AddDays(1)), Body(first.AddDays(2)));

        await using var meetings = await Rows.OfAsync(fixture.Platform.ConnectionString("meetings"));
        Assert.Equal(1, await meetings.CountAsync("select count(*) from meeting_series where first_date = $1", first.AddDays(1)));
        Assert.Equal(3, await meetings.CountAsync("select count(*) from meetings where series_id = $1", answer));
        Assert.Equal(1, await meetings.CountAsync("select count(*) from outbox_messages where aggregate_id = $1", answer));

        object Body(DateOnly day) => Scenario.Series(fixture.Area.East, "professionalTeam", day, "FREQ=WEEKLY;COUNT=3");
    }

    private async Task<Guid> SendsOnceAsync(string path, string persona, object body, object otherBody)
    {
        var key = Guid.NewGuid().ToString();
        var cancelled = TestContext.Current.CancellationToken;
        var answers = await Task.WhenAll(
            Enumerable.Range(0, Times).Select(_ => fixture.Gateway.PostAsync(persona, path, body, key, cancelled)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.Status));
        var one = Assert.Single(answers.Distinct()); // status, body and ETag
        var other = await fixture.Gateway.PostAsync(persona, path, otherBody, key, cancelled);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Equal("idempotency_key_reused", other.Fault);
        Report.Line($"idempotency: {path} sent {Times} times at once: {answers.Count(answer => answer == one)} equal answers; another body: {other.Short}");
        return one.Id;
    }
}
