using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Access;

[Trait("covers", "L-22")]
public sealed class AccessGateTests(ProbeFixture fixture)
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private readonly string tenant = TestCaller.NewTenant();
    private readonly Guid child = Guid.CreateVersion7();

    private string Path => $"/api/probe/children/{child}/notes";

    [Fact]
    public async Task Opens_with_a_grant_and_closes_the_moment_it_is_revoked()
    {
        var worker = Notes.Worker(tenant);
        await RegisterAsync();
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(worker));
        var grant = await GrantAsync(GranteeKind.Subject, worker.Subject);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(worker));
        await fixture.DeliverAsync<AccessRevoked, WhenAccessRevoked>(new AccessRevoked(tenant, grant, child, TimeProvider.System.GetUtcNow()));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(worker));
    }

    [Fact]
    public async Task Keeps_to_the_time_of_the_grant()
    {
        var worker = Notes.Worker(tenant);
        await RegisterAsync();
        await GrantAsync(GranteeKind.Subject, worker.Subject, from: Now.AddHours(1));
        await GrantAsync(GranteeKind.Subject, worker.Subject, from: Now.AddDays(-2), until: Now.AddDays(-1));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(worker));
    }

    [Fact]
    public async Task Knows_families_by_their_person()
    {
        var family = TestCaller.With(Role.Family, tenant) with { Person = Guid.CreateVersion7() };
        await RegisterAsync();
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(family));
        await GrantAsync(GranteeKind.Person, family.Person.ToString()!);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(family));
    }

    [Fact]
    public async Task A_grant_does_not_widen_what_a_role_may_do()
    {
        var trainer = TestCaller.With(Role.Trainer, tenant);
        await RegisterAsync();
        await GrantAsync(GranteeKind.Subject, trainer.Subject);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(trainer));
    }

    [Fact]
    public async Task A_lead_supervises_the_children_of_the_own_tenant_only()
    {
        await RegisterAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(TestCaller.With(Role.Lead, tenant)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(TestCaller.With(Role.Lead, TestCaller.NewTenant())));
    }

    [Fact]
    public async Task A_child_that_does_not_exist_looks_like_one_that_may_not_be_seen()
    {
        var unknown = await fixture.Client(TestCaller.With(Role.Lead, tenant)).GetAsync(Path);
        await RegisterAsync();
        var hidden = await fixture.Client(Notes.Worker(tenant)).GetAsync(Path);
        Assert.Equal(await Shape(unknown), await Shape(hidden));

        static async Task<string> Shape(HttpResponseMessage answer) =>
            $"{answer.StatusCode} {await answer.CodeOfProblemAsync()}";
    }

    [Fact]
    public async Task What_concerns_no_child_is_for_professionals_and_not_for_families()
    {
        var created = await fixture.Client(Notes.Worker(tenant)).CreateAsync(Notes.Body());
        var family = TestCaller.With(Role.Family, tenant) with { Person = Guid.CreateVersion7() };
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.Client(family).GetAsync(created.Headers.Location)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await fixture.Client(Notes.Worker(tenant)).GetAsync(created.Headers.Location)).StatusCode);
    }

    [Fact]
    public async Task Without_a_permission_for_it_other_endpoints_are_forbidden()
    {
        var answer = await fixture.Client(TestCaller.With(Role.Family, tenant)).GetAsync(Notes.Path);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("forbidden", await answer.CodeOfProblemAsync());
    }

    [Fact]
    public async Task Takes_the_child_from_the_body_and_from_the_object()
    {
        var worker = Notes.Worker(tenant);
        await RegisterAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await fixture.Client(worker).CreateAsync(Notes.Body(childId: child))).StatusCode);
        await GrantAsync(GranteeKind.Subject, worker.Subject);
        var created = await fixture.Client(worker).CreateAsync(Notes.Body(childId: child));
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var other = await fixture.Client(Notes.Worker(tenant)).ChangeAsync(
            created.Headers.Location?.ToString(), new { code = "a" }, created.Headers.ETag?.ToString());
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private async Task<HttpStatusCode> StatusAsync(TestCaller caller) => (await fixture.Client(caller).GetAsync(Path)).StatusCode;

    private Task RegisterAsync() => fixture.DeliverAsync<ChildRegistered, WhenChildRegistered>(new ChildRegistered(tenant, child, Now));

    private async Task<Guid> GrantAsync(GranteeKind kind, string grantee, DateTimeOffset? from = null, DateTimeOffset? until = null)
    {
        var id = Guid.CreateVersion7();
        await fixture.DeliverAsync<AccessGranted, WhenAccessGranted>(new AccessGranted(
            tenant, id, child, kind, grantee, Grounds.TeamRole("workPair"), from ?? Now.AddMinutes(-1), until, Now));
        return id;
    }
}
