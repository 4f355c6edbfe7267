using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Audit;

[Trait("covers", "L-19")]
[Trait("covers", "L-22")]
public sealed class AccessLogTests(ProbeFixture fixture)
{
    private readonly string tenant = TestCaller.NewTenant();
    private readonly Guid child = Guid.CreateVersion7();

    [Fact]
    public async Task Has_a_line_for_a_read_a_write_and_a_refused_attempt()
    {
        await RegisterAsync();
        var lead = TestCaller.With(Role.Lead, tenant);
        await fixture.Client(lead).CreateAsync(Notes.Body(childId: child));
        await fixture.Client(lead).GetAsync($"/api/probe/children/{child}/notes");
        var stranger = Notes.Worker(tenant);
        await fixture.Client(stranger).GetAsync($"/api/probe/children/{child}/notes");

        var lines = await fixture.AccessLogAsync(tenant);
        Assert.Equal(
            [
                ("manageChildTeam", "POST /api/probe/notes", true, "supervision", lead.Subject),
                ("readChildTeam", "GET /api/probe/children/{childId:guid}/notes", true, "supervision", lead.Subject),
                ("readChildTeam", "GET /api/probe/children/{childId:guid}/notes", false, "no_grant", stranger.Subject),
            ],
            lines.Select(line => (line.Action, line.Object, line.Allowed, line.Ground!, line.Subject)));
        Assert.All(lines, line => Assert.Equal(child, line.ChildId));
        Assert.All(lines, line => Assert.Equal(32, line.TraceId!.Length));
    }

    [Fact]
    public async Task A_write_that_is_refused_leaves_no_line_of_a_write()
    {
        await RegisterAsync();
        var lead = TestCaller.With(Role.Lead, tenant);
        await fixture.Client(lead).CreateAsync(Notes.Body(code: "same", childId: child));
        var twice = await fixture.Client(lead).CreateAsync(Notes.Body(code: "same", childId: child));
        Assert.Equal(HttpStatusCode.Conflict, twice.StatusCode);
        Assert.Single(await fixture.AccessLogAsync(tenant));
    }

    [Fact]
    public async Task A_change_that_came_too_late_and_is_shown_the_row_as_it_is_now_has_a_line()
    {
        await RegisterAsync();
        var lead = TestCaller.With(Role.Lead, tenant);
        var created = await fixture.Client(lead).CreateAsync(Notes.Body(childId: child));
        var late = await fixture.Client(lead).ChangeAsync(created.Headers.Location?.ToString(), new { code = "late" }, "\"1\"");
        Assert.Equal(HttpStatusCode.PreconditionFailed, late.StatusCode);
        Assert.Equal(JsonValueKind.Object, (await late.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("current").ValueKind);
        Assert.Equal(["POST /api/probe/notes", "PUT /api/probe/notes/{noteId:guid}"], (await fixture.AccessLogAsync(tenant)).Select(line => line.Object));
    }

    [Fact]
    public async Task A_list_of_children_of_two_tenants_has_each_childs_line_in_its_own_tenant()
    {
        var other = TestCaller.NewTenant();
        var otherChild = Guid.CreateVersion7();
        await RegisterAsync();
        await fixture.DeliverAsync<ChildRegistered, WhenChildRegistered>(new ChildRegistered(other, otherChild, DateTimeOffset.UtcNow));
        await fixture.Client(TestCaller.With(Role.Lead, tenant)).CreateAsync(Notes.Body(childId: child));
        await fixture.Client(TestCaller.With(Role.Lead, other)).CreateAsync(Notes.Body(childId: otherChild));
        using var client = fixture.Client(TestCaller.With(Role.Professional, tenant) with { Tenants = [tenant, other] });
        Assert.Equal(2, (await client.GetFromJsonAsync<JsonElement>("/api/probe/notes-of-children")).GetArrayLength());
        Assert.Equal(child, (await fixture.AccessLogAsync(tenant)).Single(line => line.Action == "listed").ChildId);
        Assert.Equal(otherChild, (await fixture.AccessLogAsync(other)).Single(line => line.Action == "listed").ChildId);
    }

    [Theory]
    [InlineData("update access_log set name = 'x'")]
    [InlineData("delete from access_log")]
    [InlineData("truncate access_log")]
    [InlineData("update access_log_seals set lines = 0")]
    [InlineData("delete from access_log_seals")]
    [InlineData("insert into access_log_seals (block, day, lines, hash, sealed_at) values (999999, now(), 0, '', now())")]
    public async Task Cannot_be_changed_by_the_services_role(string statement)
    {
        await using var connection = new NpgsqlConnection(fixture.Database.App);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task Shows_the_family_who_read_and_who_tried_newest_first_and_paged()
    {
        await RegisterAsync();
        var family = TestCaller.With(Role.Family, tenant) with { Person = Guid.CreateVersion7() };
        await fixture.DeliverAsync<AccessGranted, WhenAccessGranted>(new AccessGranted(
            tenant, Guid.CreateVersion7(), child, GranteeKind.Person, family.Person.ToString()!, "self", DateTimeOffset.UtcNow.AddMinutes(-1), null, DateTimeOffset.UtcNow));
        for (var read = 0; read < 3; read++)
        {
            await fixture.Client(TestCaller.With(Role.Lead, tenant)).GetAsync($"/api/probe/children/{child}/notes");
        }

        using var client = fixture.Client(family);
        var first = await client.GetFromJsonAsync<JsonElement>($"/api/probe/children/{child}/access-log?limit=2");
        Assert.Equal(2, first.GetProperty("items").GetArrayLength());
        var second = await client.GetFromJsonAsync<JsonElement>(
            $"/api/probe/children/{child}/access-log?limit=2&cursor={first.GetProperty("next").GetString()}");
        Assert.Equal("supervision", second.GetProperty("items")[0].GetProperty("ground").GetString());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    private Task RegisterAsync() => fixture.DeliverAsync<ChildRegistered, WhenChildRegistered>(
        new ChildRegistered(tenant, child, DateTimeOffset.UtcNow));
}
