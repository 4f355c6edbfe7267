using System.Text.Json.Nodes;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Tests.Features.Networks;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Teams.Tests;

/// <summary>A client child with a guardian, a partner that can sign in, and what is recorded of the rights over the child's data.</summary>
internal sealed record RightsApi(TeamsApi Api, ClientChild Child, Guid Guardian, Guid Partner, string PartnerToken)
{
    public string Permissions => $"{Child.Path}/permissions";

    public string Prohibitions => $"{Child.Path}/prohibitions";

    public string Disclosures => $"{Child.Path}/disclosures";

    public TestCaller PartnerCaller { get; } = TestCaller.With(Role.Partner, Api.Tenant) with { Organisation = PartnerToken };

    /// <summary>Someone of the family who works through a person record.</summary>
    public TestCaller Family(Guid person) => TestCaller.With(Role.Family, Api.Tenant) with { Person = person };

    public static async Task<RightsApi> NewAsync(TeamsFixture fixture)
    {
        var api = new TeamsApi(fixture);
        var child = await api.ClientAsync();
        var network = await api.ReplaceAsync(api.Worker, $"{child.Path}/network", Requests.Network(
            [Requests.Person("Maria"), Requests.Person("Naapuri")],
            Requests.Relation("Maria", "parent", child.Id).With("parentalResponsibility", true), Requests.Relation("Naapuri", "closeOne", child.Id)));
        var token = $"org-{Guid.NewGuid():n}";
        var partner = await api.CreateAsync(api.Lead, "/organisations", Requests.Organisation().With("tokenOrganisation", token));
        return new RightsApi(api, child, network.IdOf("Maria"), partner.Id(), token) { Neighbour = network.IdOf("Naapuri") };
    }

    public Guid Neighbour { get; init; }

    public JsonObject Guardianship() => new() { ["role"] = "guardian", ["personId"] = Guardian };

    public JsonObject Permission(params string[] scopes) => new()
    {
        ["scopes"] = new JsonArray([.. (scopes.Length == 0 ? ["consultations"] : scopes).Select(word => JsonValue.Create(word))]),
        ["givenBy"] = Guardianship(),
        ["organisationId"] = Partner,
    };

    public JsonObject Prohibition(string level = "controller") => new() { ["level"] = level, ["givenBy"] = Guardianship() };

    public JsonObject Disclosure() => new()
    {
        ["what"] = "The summary of the assessment",
        ["serviceLine"] = "childProtection",
        ["on"] = Requests.Day(TeamsFixture.Today),
        ["recipient"] = new JsonObject { ["name"] = "Kuraattori Mallila", ["title"] = "Curator", ["organisation"] = "Demokoulu", ["organisationId"] = Partner },
        ["basis"] = "legalProvision",
        ["provision"] = "703/2023 64 §",
        ["purpose"] = "Support at school",
    };

    public async Task<Guid> PermittedAsync(JsonObject? request = null) =>
        (await Api.CreateAsync(Api.Worker, Permissions, request ?? Permission())).Id();

    public async Task<ChildGrant> PartnersGrantAsync() => (await Api.GrantsAsync(Child.Id)).Last(grant => grant.Grantee == PartnerToken);

    /// <summary>Whether the partner gets through the gate of this service for the child's consultations and for its record.</summary>
    public async Task<bool> OpensAsync(Permission permission)
    {
        var grant = await PartnersGrantAsync();
        return (grant.Until is null || grant.Until > TeamsFixture.Now) && GroundRules.Covers(grant.Ground, permission);
    }
}
