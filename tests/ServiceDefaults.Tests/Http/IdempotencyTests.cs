using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Http;

public sealed class IdempotencyTests(ProbeFixture fixture)
{
    [Fact]
    public async Task Twenty_equal_requests_at_once_make_one_row_and_get_equal_answers()
    {
        var tenant = TestCaller.NewTenant();
        using var client = fixture.Client(Notes.Worker(tenant));
        var body = Notes.Body();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.CreateAsync(body, "key-1")));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        var seen = await Task.WhenAll(answers.Select(async answer =>
            (await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.ToString(), answer.Headers.ETag?.Tag)));
        Assert.Single(seen.Distinct());
        Assert.NotNull(seen[0].Tag);
        Assert.Equal(1, await fixture.InTenantAsync(tenant, db => db.Notes.CountAsync()));
        Assert.Single(await fixture.PublishedAsync<ChildRegistered>(tenant));
    }

    [Fact]
    public async Task Another_body_under_the_same_key_is_refused()
    {
        using var client = fixture.Client(Notes.Worker());
        await client.CreateAsync(Notes.Body(), "key-1");
        var other = await client.CreateAsync(Notes.Body(), "key-1");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        Assert.Equal("idempotency_key_reused", await other.CodeOfProblemAsync());
    }

    [Fact]
    public async Task The_same_key_of_two_people_does_not_meet()
    {
        var tenant = TestCaller.NewTenant();
        using var one = fixture.Client(Notes.Worker(tenant));
        using var other = fixture.Client(Notes.Worker(tenant));
        Assert.Equal(HttpStatusCode.Created, (await one.CreateAsync(Notes.Body(), "key-1")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await other.CreateAsync(Notes.Body(), "key-1")).StatusCode);
        Assert.Equal(2, await fixture.InTenantAsync(tenant, db => db.Notes.CountAsync()));
    }

    [Fact]
    public async Task A_refused_request_leaves_its_key_free()
    {
        using var client = fixture.Client(Notes.Worker());
        await client.CreateAsync(Notes.Body(code: "taken"));
        Assert.Equal(HttpStatusCode.Conflict, (await client.CreateAsync(Notes.Body(code: "taken"), "key-1")).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await client.CreateAsync(Notes.Body(code: "free"), "key-1")).StatusCode);
    }
}
