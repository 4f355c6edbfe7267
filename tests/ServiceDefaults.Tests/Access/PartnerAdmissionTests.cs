using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.ServiceDefaults.Tests.Access;

/// <summary>Which partners the gate lets in at all. What they may do there is the matrix's business: here, nothing.</summary>
[Trait("covers", "L-22")]
public sealed class PartnerAdmissionTests(ProbeFixture fixture)
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private readonly string tenant = TestCaller.NewTenant();
    private readonly Guid organisation = Guid.CreateVersion7();

    [Fact]
    public async Task Closes_everywhere_the_moment_the_partner_is_suspended_and_opens_when_it_is_let_in_again()
    {
        Assert.Equal("partner_not_admitted", await AnswerAsync(Partner("school")));
        await RegisterAsync(tenant, organisation, "school");
        Assert.Equal("forbidden", await AnswerAsync(Partner("school")));
        await fixture.DeliverAsync<OrganisationSuspended, WhenOrganisationSuspended>(new OrganisationSuspended(tenant, organisation, Now));
        Assert.Equal("partner_not_admitted", await AnswerAsync(Partner("school")));
        Assert.Equal("partner_not_admitted", await AnswerAsync(Partner("school"), $"/api/probe/children/{Guid.NewGuid()}/notes"));
        await fixture.DeliverAsync<OrganisationResumed, WhenOrganisationResumed>(new OrganisationResumed(tenant, organisation, Now));
        Assert.Equal("forbidden", await AnswerAsync(Partner("school")));
    }

    [Fact]
    public async Task Knows_it_by_what_its_tokens_carry_now_and_not_by_what_they_carried()
    {
        await RegisterAsync(tenant, organisation, "school");
        await fixture.DeliverAsync<OrganisationChanged, WhenOrganisationChanged>(
            new OrganisationChanged(tenant, organisation, Sector.School, "other", Now));
        Assert.Equal("partner_not_admitted", await AnswerAsync(Partner("school")));
        Assert.Equal("forbidden", await AnswerAsync(Partner("other")));
        Assert.Equal("partner_not_admitted", await AnswerAsync(Partner(null)));
    }

    [Fact]
    public async Task One_area_s_suspension_does_not_close_the_other_area_which_then_has_to_be_named()
    {
        var both = Partner("school") with { Tenants = [tenant, TestCaller.NewTenant()] };
        foreach (var (area, index) in both.Tenants.Select((area, index) => (area, index)))
        {
            var id = Guid.CreateVersion7();
            await RegisterAsync(area, id, "school");
            if (index == 0)
            {
                await fixture.DeliverAsync<OrganisationSuspended, WhenOrganisationSuspended>(new OrganisationSuspended(area, id, Now));
            }
        }

        Assert.Equal("partner_not_admitted", await AnswerAsync(both));
        Assert.Equal("partner_not_admitted", await AnswerAsync(both, chosen: both.Tenants[0]));
        Assert.Equal("forbidden", await AnswerAsync(both, chosen: both.Tenants[1]));
    }

    [Fact]
    [Trait("covers", "L-19")]
    public async Task Each_refusal_is_a_line_of_the_log()
    {
        var child = Guid.CreateVersion7();
        await AnswerAsync(Partner("school"), $"/api/probe/children/{child}/notes");
        var line = Assert.Single(await fixture.AccessLogAsync(tenant));
        Assert.Equal((child, "partner_not_admitted", false, "school"), (line.ChildId, line.Ground, line.Allowed, line.Organisation));
    }

    private TestCaller Partner(string? organisation) => TestCaller.With(Role.Partner, tenant) with { Organisation = organisation };

    private Task RegisterAsync(string area, Guid id, string token) => fixture.DeliverAsync<OrganisationRegistered, WhenOrganisationRegistered>(
        new OrganisationRegistered(area, id, Sector.School, token, Now));

    private async Task<string?> AnswerAsync(TestCaller caller, string path = Notes.Path, string? chosen = null)
    {
        using var client = fixture.Stranger(caller);
        if (chosen is not null)
        {
            client.DefaultRequestHeaders.Add("X-Tenant", chosen);
        }

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        return await answer.CodeOfProblemAsync();
    }
}
