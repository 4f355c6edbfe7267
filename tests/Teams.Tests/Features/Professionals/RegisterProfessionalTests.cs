using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Professionals;

public sealed class RegisterProfessionalTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Keeps_the_record_and_tells_of_it_with_the_contact_sealed()
    {
        var request = Requests.Professional("kaisa", "socialWorker").With("givenName", "  Kaisa ");
        using var answer = await api.PostAsync(api.Lead, "/professionals", request);

        var shown = await answer.BodyAsync(HttpStatusCode.Created);
        Assert.Equal(("Kaisa", "sv", "kaisa"), (shown.Text("givenName"), shown.Text("language"), shown.Text("subject")));
        Assert.Equal($"{TeamsApi.Root}/professionals/{shown.Id()}", answer.Headers.Location?.ToString());
        Assert.NotNull(answer.Headers.ETag);
        var row = await api.InDatabaseAsync(db => db.Professionals.SingleAsync());
        Assert.Equal((shown.Id(), api.Tenant), (row.Id, row.Tenant));

        var told = Assert.Single(await api.PublishedAsync<ProfessionalRegistered>());
        Assert.Equal((api.Tenant, row.Id, "kaisa", Language.Sv, TeamsFixture.Now), (told.Tenant, told.ProfessionalId, told.Subject, told.Language, told.At));
        Assert.DoesNotContain("demo.example", told.SealedContact, StringComparison.Ordinal);
        var contact = SealedContacts.Open(told.SealedContact!, row.Id);
        Assert.Equal((request["email"]!.GetValue<string>(), "sv"), (contact.Email, contact.Language));
    }

    [Fact]
    public async Task Takes_one_without_e_mail_and_subject()
    {
        await api.CreateAsync(api.Lead, "/professionals", Requests.Professional().Without("email"));
        await api.CreateAsync(api.Lead, "/professionals", Requests.Professional().Without("email").Without("subject"));
        Assert.All(await api.PublishedAsync<ProfessionalRegistered>(), told => Assert.Null(told.SealedContact));
    }

    [Theory]
    [InlineData("givenName", " ", "not_empty")]
    [InlineData("familyName", "a\u0000b", "control_character")]
    [InlineData("email", "nobody", "email")]
    [InlineData("subject", "", "not_empty")]
    public async Task Refuses_a_field(string field, string value, string code) =>
        await api.PostAsync(api.Lead, "/professionals", Requests.Professional().With(field, value)).RefusesFieldAsync(field, code);

    [Fact]
    public async Task Refuses_a_name_that_is_too_long()
    {
        await api.CreateAsync(api.Lead, "/professionals", Requests.Professional().With("givenName", new string('a', 200)));
        await api.PostAsync(api.Lead, "/professionals", Requests.Professional().With("givenName", new string('a', 201)))
            .RefusesFieldAsync("givenName", "maximum_length");
    }

    [Fact]
    public async Task A_subject_and_an_e_mail_are_one_persons_within_a_tenant()
    {
        var first = Requests.Professional("sami");
        await api.CreateAsync(api.Lead, "/professionals", first);
        await api.PostAsync(api.Lead, "/professionals", Requests.Professional("sami")).RefusesAsync("professional_subject_taken");
        var sameMail = first["email"]!.GetValue<string>().ToUpperInvariant();
        await api.PostAsync(api.Lead, "/professionals", Requests.Professional().With("email", sameMail)).RefusesAsync("professional_email_taken");

        var elsewhere = new TeamsApi(fixture);
        await elsewhere.CreateAsync(elsewhere.Lead, "/professionals", Requests.Professional("sami").With("email", sameMail));
    }

    [Fact]
    public Task Refuses_a_malformed_body() => EveryWrite.RefusesMalformedAsync(api, api.Lead, "/professionals", Requests.Professional());

    [Fact]
    public async Task Refuses_an_unknown_qualification() =>
        await api.PostAsync(api.Lead, "/professionals", Requests.Professional(null, "wizard")).ProblemAsync(HttpStatusCode.BadRequest, "malformed_body");

    [Fact]
    public Task Refuses_every_other_role() =>
        EveryWrite.RefusesOtherRolesAsync(api, "/professionals", Requests.Professional(), aboutChild: false, Role.Lead);

    [Fact]
    public async Task Happens_once_per_key()
    {
        await EveryWrite.HappensOncePerKeyAsync(api, api.Lead, "/professionals", Requests.Professional(), "givenName", "Another");
        Assert.Equal(1, await api.InDatabaseAsync(db => db.Professionals.CountAsync()));
    }
}
