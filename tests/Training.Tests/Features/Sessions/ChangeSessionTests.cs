using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Sessions;

public sealed class ChangeSessionTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Another_time_is_told_with_a_higher_version_another_place_is_not()
    {
        var sessionId = await area.SessionAsync(await area.GroupAsync());
        using var place = await area.Lead.ReplaceAsync(Path(sessionId), Bodies.Session(link: "https://demo.example/x"));
        Assert.Equal("1", (await place.BodyAsync()).Text("version"));
        using var time = await area.Lead.ReplaceAsync(Path(sessionId), Bodies.Session(localTime: "13:00"));
        Assert.Equal("2", (await time.BodyAsync()).Text("version"));

        var told = Assert.Single(await fixture.Service.PublishedAsync<SessionMoved>(area.Tenant));
        Assert.Equal((sessionId, 2, new DateTimeOffset(2026, 9, 15, 10, 0, 0, TimeSpan.Zero)), (told.SessionId, told.Version, told.StartsAt));
    }

    [Fact]
    public async Task Enrolment_goes_on_until_the_last_session_as_it_is_now()
    {
        var groupId = await area.GroupAsync();
        var sessionId = await area.SessionAsync(groupId);
        using var moved = await area.Lead.ReplaceAsync(Path(sessionId), Bodies.Session(new DateOnly(2026, 8, 1)));
        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);

        using var late = await area.Lead.PostAsJsonAsync($"{Area.Path}/groups/{groupId}/enrolments", new { participantIds = new[] { await area.PartnerAsync() } });
        await late.AssertProblemAsync(HttpStatusCode.Conflict, "enrolment_over");
    }

    [Fact]
    public async Task Asks_for_the_version_and_knows_none_of_another_area()
    {
        using var stale = await area.Lead.PutAsync(Path(await area.SessionAsync(await area.GroupAsync())), Bodies.Session(), "\"1\"");
        await stale.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        var other = new Area(fixture);
        using var foreign = await area.Lead.PutAsync(Path(await other.SessionAsync(await other.GroupAsync())), Bodies.Session(), "\"1\"");
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PutAsync(Path(Guid.NewGuid()), Bodies.Session(), "\"1\""), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid sessionId) => $"{Area.Path}/sessions/{sessionId}";
}
