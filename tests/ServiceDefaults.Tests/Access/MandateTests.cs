using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Access;

/// <summary>Acting for another by a mandate that the provider of identities has checked.</summary>
[Trait("covers", "L-29")]
public sealed class MandateTests(ProbeFixture fixture)
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private readonly string tenant = TestCaller.NewTenant();
    private readonly Guid child = Guid.CreateVersion7();
    private readonly Guid guardian = Guid.CreateVersion7();

    [Fact]
    public async Task Opens_what_is_open_to_the_one_acted_for_and_the_log_names_both()
    {
        var representative = Representative(guardian);
        await GrantAsync(guardian);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(representative));

        var line = Assert.Single(await fixture.AccessLogAsync(tenant));
        Assert.Equal(
            (representative.Subject, $"Testi {representative.Subject} (Maria Testimetsä)", $"mandate:{Grounds.TeamRole("guardian")}", true),
            (line.Subject, line.Name, line.Ground, line.Allowed));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(Representative(Guid.CreateVersion7())));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(representative with { Person = Guid.CreateVersion7(), ActsFor = null }));
    }

    [Fact]
    public async Task Is_none_for_a_client_child_for_nobody_or_beside_another_role()
    {
        await GrantAsync(guardian);
        await GrantAsync(child);
        TestCaller[] refused =
        [
            Representative(child),
            Representative(guardian) with { Person = null },
            Representative(guardian) with { Roles = [Role.Family, Role.Professional] },
            Representative(guardian) with { Roles = [Role.Lead] },
        ];
        foreach (var caller in refused)
        {
            var answer = await fixture.Client(caller).GetAsync(Path);
            Assert.Equal((HttpStatusCode.Forbidden, "mandate_not_accepted"), (answer.StatusCode, await answer.CodeOfProblemAsync()));
        }

        Assert.Equal(
            refused.Select(caller => (caller.Subject, (string?)"mandate_not_accepted", false)),
            (await fixture.AccessLogAsync(tenant)).Select(line => (line.Subject, line.Ground, line.Allowed)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Representative(child) with { ActsFor = null }));
    }

    private string Path => $"/api/probe/children/{child}/notes";

    private TestCaller Representative(Guid person) => TestCaller.With(Role.Family, tenant) with { Person = person, ActsFor = "Maria Testimetsä" };

    private async Task<HttpStatusCode> StatusAsync(TestCaller caller) => (await fixture.Client(caller).GetAsync(Path)).StatusCode;

    private async Task GrantAsync(Guid person)
    {
        await fixture.DeliverAsync<ChildRegistered, WhenChildRegistered>(new ChildRegistered(tenant, child, Now));
        await fixture.DeliverAsync<AccessGranted, WhenAccessGranted>(new AccessGranted(
            tenant, Guid.CreateVersion7(), child, GranteeKind.Person, person.ToString(), Grounds.TeamRole("guardian"), Now.AddMinutes(-1), null, Now));
    }
}
