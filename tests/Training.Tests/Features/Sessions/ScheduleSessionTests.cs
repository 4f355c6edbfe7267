using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Sessions;

public sealed class ScheduleSessionTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-24")]
    public async Task A_group_meets_several_times_and_each_coming_session_is_told()
    {
        var groupId = await area.GroupAsync();
        var past = await area.SessionAsync(groupId, new DateOnly(2026, 5, 5));
        var coming = await area.SessionAsync(groupId, new DateOnly(2026, 10, 27));

        var told = Assert.Single(await fixture.Service.PublishedAsync<SessionScheduled>(area.Tenant));
        Assert.Equal(
            (groupId, coming, new DateTimeOffset(2026, 10, 27, 7, 0, 0, TimeSpan.Zero), 1), (told.GroupId, told.SessionId, told.StartsAt, told.Version));
        Assert.Equal("2026-05-05", (await area.Lead.JsonAsync($"{Area.Path}/sessions/{past}")).Text("day"));
    }

    [Theory]
    [InlineData("ftp://demo.example/x", 240, "link", "https_address")]
    [InlineData("javascript:alert(1)", 240, "link", "https_address")]
    [InlineData(null, 4, "durationMinutes", "inclusive_between")]
    [InlineData(null, 721, "durationMinutes", "inclusive_between")]
    public async Task Refuses_what_makes_no_sense(string? link, int minutes, string field, string code)
    {
        using var answer = await area.Lead.PostAsJsonAsync(Path(await area.GroupAsync()), Bodies.Session(durationMinutes: minutes, link: link));
        await answer.AssertFieldAsync(field, code);
    }

    [Fact]
    public async Task A_cancelled_group_and_one_of_another_area_have_none()
    {
        var groupId = await area.GroupAsync();
        await area.Lead.PostedAsync($"{Area.Path}/groups/{groupId}/cancellation", new { because = "x" });
        using var cancelled = await area.Lead.PostAsJsonAsync(Path(groupId), Bodies.Session());
        await cancelled.AssertProblemAsync(HttpStatusCode.Conflict, "group_cancelled");
        using var foreign = await area.Lead.PostAsJsonAsync(Path(await new Area(fixture).GroupAsync()), Bodies.Session());
        await foreign.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    public async Task The_same_key_twice_schedules_once()
    {
        var client = area.Lead;
        client.DefaultRequestHeaders.Add("Idempotency-Key", "once");
        var path = Path(await area.GroupAsync());
        Assert.Equal(await client.CreatedAsync(path, Bodies.Session()), await client.CreatedAsync(path, Bodies.Session()));
        Assert.Single(await fixture.Service.PublishedAsync<SessionScheduled>(area.Tenant));
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.PostAsJsonAsync(Path(Guid.NewGuid()), Bodies.Session()), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static string Path(Guid groupId) => $"{Area.Path}/groups/{groupId}/sessions";
}
