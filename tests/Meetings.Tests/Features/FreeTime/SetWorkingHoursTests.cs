using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Meetings.Tests.Features.Calendars;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.FreeTime;

public sealed class SetWorkingHoursTests(MeetingsFixture fixture)
{
    private const string Path = "/api/meetings/working-hours";
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Ones_own_goes_before_the_tenants_and_counts_in_free_time()
    {
        var (id, client) = await area.WorkerAsync();
        using var tenants = await area.As(Role.Lead).PutAsJsonAsync(Path, Week(null, "09:00", "15:00"));
        Assert.Equal(HttpStatusCode.OK, tenants.StatusCode);
        Assert.Equal("2026-01-12T07:00:00Z", await BeginsAsync(client, id));

        using var own = await client.PutAsJsonAsync(Path, Week(id, "11:00", "12:00"));

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal("2026-01-12T09:00:00Z", await BeginsAsync(client, id));
        Assert.Equal(id.ToString(), (await client.JsonAsync($"{Path}?professionalId={id}")).Text("professionalId"));
    }

    [Fact]
    public async Task Two_who_change_the_same_week_do_not_overwrite_each_other()
    {
        var (id, client) = await area.WorkerAsync();
        using var first = await client.PutAsJsonAsync(Path, Week(id, "08:00", "12:00"));
        using var blind = await client.PutAsJsonAsync(Path, Week(id, "09:00", "12:00"));
        await blind.AssertProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        client.DefaultRequestHeaders.IfMatch.Add(first.Headers.ETag!);

        using var second = await client.PutAsJsonAsync(Path, Week(id, "10:00", "12:00"));
        using var stale = await client.PutAsJsonAsync(Path, Week(id, "11:00", "12:00"));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        await stale.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
    }

    [Fact]
    public async Task Only_who_supervises_sets_anothers_and_the_tenants()
    {
        var (id, _) = await area.WorkerAsync();
        var (_, other) = await area.WorkerAsync();

        using var anothers = await other.PutAsJsonAsync(Path, Week(id, "08:00", "12:00"));
        await anothers.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        using var tenants = await other.PutAsJsonAsync(Path, Week(null, "08:00", "12:00"));
        await tenants.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        using var lead = await area.As(Role.Lead).PutAsJsonAsync(Path, Week(id, "08:00", "12:00"));
        Assert.Equal(HttpStatusCode.OK, lead.StatusCode);
        using var unknown = await area.As(TestCaller.With(Role.Lead, TestCaller.NewTenant())).PutAsJsonAsync(Path, Week(id, "08:00", "12:00"));
        await unknown.AssertFieldAsync("professionalId", "unknown_professional");
    }

    [Fact]
    public async Task Refuses_times_that_are_none()
    {
        using var empty = await area.As(Role.Lead).PutAsJsonAsync(Path, Week(null, "12:00", "12:00"));
        await empty.AssertProblemAsync(HttpStatusCode.Conflict, "working_time_empty");
        using var many = await area.As(Role.Lead).PutAsJsonAsync(Path, new { times = Enumerable.Repeat(new { weekday = "monday", from = "08:00", to = "09:00" }, 22) });
        await many.AssertFieldAsync("times", "too_many");
    }

    private static object Week(Guid? id, string from, string to) => new { professionalId = id, times = new[] { new { weekday = "monday", from, to } } };

    private static async Task<string?> BeginsAsync(HttpClient client, Guid id) =>
        (await client.JsonAsync($"/api/meetings/free-busy?professionalId={id}&from=2026-01-12&to=2026-01-12")).Items()[0].GetProperty("working")[0].Text("startsAt");
}
