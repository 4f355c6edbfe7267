using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Organisations;

public sealed class RegisterOrganisationTests(TeamsFixture fixture)
{
    private const string Path = "/organisations";

    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A2-28")]
    public async Task Keeps_the_partner_and_tells_its_sector()
    {
        var shown = await api.CreateAsync(api.Lead, Path, Requests.Organisation());
        Assert.Equal(("Demokoulu", "school"), (shown.Text("name"), shown.Text("sector")));
        Assert.Equal("kuraattori@demo.example", shown.GetProperty("contact").Text("email"));
        var told = Assert.Single(await api.PublishedAsync<OrganisationRegistered>());
        Assert.Equal((shown.Id(), Sector.School), (told.OrganisationId, told.Sector));
        var stored = await api.InDatabaseAsync(db => db.Organisations.SingleAsync());
        Assert.StartsWith("v1.k1.", stored.ContactProtected, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("covers", "L-26")]
    public async Task A_shelter_is_in_the_register_and_its_whereabouts_are_not()
    {
        var shown = await api.CreateAsync(api.Lead, Path, Requests.Organisation().With("sector", "shelter").With("nonDisclosureForSafety", true));
        Assert.Equal("""{"protected":true}""", shown.GetProperty("contact").GetRawText());
        Assert.Null(shown.Text("address"));
    }

    [Fact]
    public async Task What_is_remembered_of_the_create_holds_no_contact()
    {
        (await api.PostAsync(api.Lead, Path, Requests.Organisation(), key: "once")).EnsureSuccessStatusCode();
        var remembered = await api.InDatabaseAsync(db => db.IdempotencyRecords.SingleAsync());
        Assert.DoesNotContain("demo.example", Encoding.UTF8.GetString(remembered.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_is_there_once()
    {
        await api.CreateAsync(api.Lead, Path, Requests.Organisation());
        await api.PostAsync(api.Lead, Path, Requests.Organisation().With("name", " DEMOKOULU ")).RefusesAsync("organisation_name_taken");
        var elsewhere = new TeamsApi(fixture);
        await elsewhere.CreateAsync(elsewhere.Lead, Path, Requests.Organisation());
    }

    [Theory]
    [InlineData("name", " ", "not_empty")]
    [InlineData("tokenOrganisation", "a\nb", "control_character")]
    public async Task Refuses_a_field(string field, string value, string code) =>
        await api.PostAsync(api.Lead, Path, Requests.Organisation().With(field, value)).RefusesFieldAsync(field, code);

    [Fact]
    public async Task Refuses_a_contact_that_cannot_be()
    {
        await Refuses("email", "kuraattori", "email");
        await Refuses("phone", "call me", "phone");

        Task Refuses(string field, string value, string code) => api
            .PostAsync(api.Lead, Path, Requests.Organisation().With("contact", new JsonObject { [field] = value }))
            .RefusesFieldAsync($"contact.{field}", code);
    }

    [Fact]
    public Task Refuses_a_malformed_body() => EveryWrite.RefusesMalformedAsync(api, api.Lead, Path, Requests.Organisation());

    [Fact]
    public Task Refuses_every_other_role() => EveryWrite.RefusesOtherRolesAsync(api, Path, Requests.Organisation(), aboutChild: false, Role.Lead);

    [Fact]
    public Task Happens_once_per_key() => EveryWrite.HappensOncePerKeyAsync(api, api.Lead, Path, Requests.Organisation(), "name", "Another school");
}
