using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Scheduling;

public sealed class JobEndpointsTests(ProbeFixture fixture)
{
    private const string Jobs = "/api/probe/jobs";

    [Fact]
    public async Task An_operator_runs_a_job_now_and_sees_its_last_and_next_run()
    {
        using var client = fixture.Client(TestCaller.With(Role.Admin, TestCaller.NewTenant()));

        var answer = await client.PostAsync($"{Jobs}/count-notes/run", null);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        await Eventually.HoldsAsync(
            "the run", async () => (await JobAsync(client)).GetProperty("lastRun") is { ValueKind: JsonValueKind.Object } run
                && run.GetProperty("outcome").GetString() == "done");
        var job = await JobAsync(client);
        Assert.True(job.GetProperty("lastRun").GetProperty("counts").GetProperty("notes").GetInt64() >= 0);
        Assert.EndsWith("Z", job.GetProperty("nextRun").GetString(), StringComparison.Ordinal);
        Assert.Equal("0 0 0 1 JAN ?", job.GetProperty("cron").GetString());
    }

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Lead)]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Family)]
    [InlineData(Role.Partner)]
    public async Task Every_other_role_is_refused(Role role)
    {
        using var client = fixture.Client(TestCaller.With(role, TestCaller.NewTenant()));

        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(Jobs)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync($"{Jobs}/count-notes/run", null)).StatusCode);
    }

    [Fact]
    public async Task Anonymous_is_refused()
    {
        using var client = fixture.Client(null);

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(Jobs)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync($"{Jobs}/count-notes/run", null)).StatusCode);
    }

    [Fact]
    public async Task A_job_that_is_not_there_is_not_found()
    {
        using var client = fixture.Client(TestCaller.With(Role.Admin, TestCaller.NewTenant()));

        var answer = await client.PostAsync($"{Jobs}/unknown/run", null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("not_found", await answer.CodeOfProblemAsync());
    }

    private static async Task<JsonElement> JobAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<JsonElement>(Jobs)).GetProperty("items").EnumerateArray()
            .Single(job => job.GetProperty("name").GetString() == "count-notes");
}
