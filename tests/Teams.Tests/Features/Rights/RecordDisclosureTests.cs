using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

[Trait("covers", "L-20")]
public sealed class RecordDisclosureTests(TeamsFixture fixture)
{
    [Fact]
    public async Task Holds_what_when_to_whom_by_whom_on_what_basis_and_for_what_purpose()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var entry = await rights.Api.CreateAsync(rights.Api.Worker, rights.Disclosures, rights.Disclosure());
        Assert.Equal(
            ("The summary of the assessment", "703/2023 64 §", "Support at school", $"Testi {rights.Api.Worker.Subject}", Requests.Day(TeamsFixture.Today)),
            (entry.Text("what"), entry.Text("provision"), entry.Text("purpose"), entry.Text("disclosedBy"), entry.Text("on")));
        var recipient = entry.GetProperty("recipient");
        Assert.Equal(("Kuraattori Mallila", "Curator", "Demokoulu"), (recipient.Text("name"), recipient.Text("title"), recipient.Text("organisation")));
    }

    [Theory]
    [InlineData("what")]
    [InlineData("purpose")]
    [InlineData("on")]
    [InlineData("recipient")]
    [InlineData("basis")]
    public async Task Is_refused_without_any_of_these(string field)
    {
        var rights = await RightsApi.NewAsync(fixture);
        await rights.Api.PostAsync(rights.Api.Worker, rights.Disclosures, rights.Disclosure().Without(field))
            .ProblemAsync(System.Net.HttpStatusCode.BadRequest, "malformed_body");
    }

    [Fact]
    public async Task Is_refused_with_blanks_without_a_basis_and_before_its_day()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var (api, path) = (rights.Api, rights.Disclosures);
        await api.PostAsync(api.Worker, path, rights.Disclosure().With("what", " ")).RefusesFieldAsync("what", "not_empty");
        await api.PostAsync(api.Worker, path, rights.Disclosure().Without("provision")).RefusesFieldAsync("provision", "provision_and_basis");
        await api.PostAsync(api.Worker, path, rights.Disclosure().With("basis", "consent").Without("provision")).RefusesFieldAsync("permissionId", "permission_and_basis");
        await api.PostAsync(api.Worker, path, rights.Disclosure().With("on", Requests.Day(TeamsFixture.Today.AddDays(1)))).RefusesAsync("disclosure_in_the_future");
    }

    [Fact]
    [Trait("covers", "L-21")]
    public async Task On_consent_needs_a_permission_for_this_recipient_at_that_time()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var (api, path) = (rights.Api, rights.Disclosures);
        await api.PostAsync(api.Worker, path, Consent(rights, Guid.NewGuid())).RefusesAsync("permission_not_in_force");
        var permission = await rights.PermittedAsync(rights.Permission().With("serviceLine", "childProtection"));
        await api.PostAsync(api.Worker, path, Consent(rights, permission).With("on", Requests.Day(TeamsFixture.Today.AddDays(-1)))).RefusesAsync("permission_not_in_force");
        await api.PostAsync(api.Worker, path, Consent(rights, permission).With("serviceLine", "familySocialWork")).RefusesAsync("permission_for_something_else");
        await api.CreateAsync(api.Worker, path, Consent(rights, permission));
    }

    [Fact]
    [Trait("covers", "L-21")]
    public async Task A_prohibition_stops_it_unless_the_law_demands_it_and_the_entry_says_why()
    {
        var rights = await RightsApi.NewAsync(fixture);
        var (api, path) = (rights.Api, rights.Disclosures);
        var document = Guid.NewGuid();
        await api.CreateAsync(api.Worker, rights.Prohibitions, rights.Prohibition("document").With("documentId", document));
        await api.CreateAsync(api.Worker, path, rights.Disclosure());
        await api.PostAsync(api.Worker, path, rights.Disclosure().With("documentIds", new JsonArray(document))).RefusesAsync("disclosure_prohibited");
        var permission = await rights.PermittedAsync();
        await api.PostAsync(api.Worker, path, Consent(rights, permission).With("documentIds", new JsonArray(document)).With("despiteProhibitionBecause", "x"))
            .RefusesAsync("disclosure_prohibited");
        await api.CreateAsync(api.Worker, path, rights.Disclosure().With("documentIds", new JsonArray(document)).With("despiteProhibitionBecause", "The court demands it"));
    }

    [Fact]
    public async Task Refuses_malformed_bodies_other_roles_and_other_tenants_and_happens_once_per_key()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await EveryWrite.RefusesMalformedAsync(rights.Api, rights.Api.Worker, rights.Disclosures, rights.Disclosure());
        await EveryWrite.RefusesOtherRolesAsync(rights.Api, rights.Disclosures, rights.Disclosure(), aboutChild: true, Role.Lead);
        await rights.Api.PostAsync(new TeamsApi(fixture).Lead, rights.Disclosures, rights.Disclosure()).MissingAsync();
        await EveryWrite.HappensOncePerKeyAsync(rights.Api, rights.Api.Worker, rights.Disclosures, rights.Disclosure(), "purpose", "Another");
    }

    private static JsonObject Consent(RightsApi rights, Guid permission) =>
        rights.Disclosure().With("basis", "consent").Without("provision").With("permissionId", permission);
}
