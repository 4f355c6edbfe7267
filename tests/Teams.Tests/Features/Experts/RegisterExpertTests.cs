using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Experts;

public sealed class RegisterExpertTests(TeamsFixture fixture)
{
    private readonly ExpertsApi experts = new(fixture);

    private TeamsApi Api => experts.Api;

    [Fact]
    [Trait("covers", "A2-07")]
    [Trait("covers", "A2-28")]
    public async Task Keeps_them_apart_from_every_childs_network_and_tells_of_a_person_without_a_name()
    {
        var shown = await Api.CreateAsync(Api.Lead, ExpertsApi.Path, ExpertsApi.Expert());

        Assert.Equal(("Veera", "sv", "Demo-yhdistys", "veera@demo.example"), (shown.Text("givenName"), shown.Text("language"), shown.Text("association"), shown.Text("email")));
        var told = Assert.Single(await Api.PublishedAsync<PersonRegistered>());
        Assert.Equal((shown.Id(), Language.Sv), (told.PersonId, told.Language));
        Assert.Equal("veera@demo.example", SealedContacts.Open(told.SealedContact!, told.PersonId).Email);
        var row = await Api.InDatabaseAsync(db => db.Experts.SingleAsync());
        Assert.StartsWith("v1.k1.", row.ContactProtected, StringComparison.Ordinal);
        Assert.Equal(0, await Api.InDatabaseAsync(db => db.Persons.CountAsync()));
    }

    [Fact]
    public async Task Refuses_what_every_create_refuses_and_happens_once_per_key()
    {
        await Api.PostAsync(Api.Lead, ExpertsApi.Path, ExpertsApi.Expert().With("givenName", " ")).RefusesFieldAsync("givenName", "not_empty");
        await Api.PostAsync(Api.Lead, ExpertsApi.Path, ExpertsApi.Expert().With("contact", new System.Text.Json.Nodes.JsonObject { ["email"] = "veera" }))
            .RefusesFieldAsync("contact.email", "email");
        await EveryWrite.RefusesMalformedAsync(Api, Api.Lead, ExpertsApi.Path, ExpertsApi.Expert());
        await EveryWrite.RefusesOtherRolesAsync(Api, ExpertsApi.Path, ExpertsApi.Expert(), aboutChild: false, ServiceDefaults.Access.Role.Lead);
        await EveryWrite.HappensOncePerKeyAsync(Api, Api.Lead, ExpertsApi.Path, ExpertsApi.Expert(), "familyName", "Toinen");
        Assert.Single(await Api.PublishedAsync<PersonRegistered>());
    }
}
