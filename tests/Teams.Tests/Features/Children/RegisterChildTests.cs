using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class RegisterChildTests(TeamsFixture fixture)
{
    private const string Code = "150313A902J";

    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Keeps_the_record_grants_the_caller_and_tells_no_name()
    {
        using var answer = await api.PostAsync(api.Worker, "/children", Requests.Child().With("personalIdentityCode", Code));

        var shown = await answer.BodyAsync(HttpStatusCode.Created);
        Assert.Equal($"{TeamsApi.Root}/children/{shown.Id()}", answer.Headers.Location?.ToString());
        Assert.True(shown.GetProperty("hasPersonalIdentityCode").GetBoolean());
        Assert.DoesNotContain(Code, shown.GetRawText(), StringComparison.Ordinal);

        var grant = Assert.Single(await api.GrantsAsync(shown.Id()));
        Assert.Equal((api.Worker.Subject, Grounds.Registration, TeamsFixture.Now, null), (grant.Grantee, grant.Ground, grant.From, grant.Until));
        Assert.Equal(shown.Id(), Assert.Single(await api.PublishedAsync<ChildRegistered>()).ChildId);
        Assert.Equal((grant.Id, GranteeKind.Subject), (await api.PublishedAsync<AccessGranted>()).Select(told => (told.GrantId, told.GranteeKind)).Single());
        var bodies = await api.InDatabaseAsync(db => db.OutboxMessages.Select(message => message.Body).ToListAsync());
        Assert.All(bodies, body => Assert.DoesNotContain("iris", body, StringComparison.Ordinal));
        await api.ReadAsync(api.Worker, $"/children/{shown.Id()}");
    }

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Is_in_the_access_log()
    {
        var childId = await api.ChildAsync();
        var line = Assert.Single(await api.AccessLogAsync());
        Assert.Equal((childId, "registerChildren", "registration", true), (line.ChildId, line.Action, line.Ground, line.Allowed));
        Assert.Equal((api.Worker.Subject, "professional", "POST /api/teams/children"), (line.Subject, line.Role, line.Object));
    }

    [Fact]
    public async Task Keeps_the_code_encrypted_and_once_per_tenant()
    {
        var request = Requests.Child().With("personalIdentityCode", Code);
        await api.CreateAsync(api.Worker, "/children", request);
        var row = await api.InDatabaseAsync(db => db.Children.SingleAsync());
        Assert.StartsWith("v1.k1.", row.CodeProtected, StringComparison.Ordinal);
        Assert.Equal(43, row.CodeHash?.Length);

        await api.PostAsync(api.Worker, "/children", Requests.Child().With("personalIdentityCode", " 150313a902j ")).RefusesAsync("personal_identity_code_taken");
        Assert.Single(await api.PublishedAsync<ChildRegistered>());
        var elsewhere = new TeamsApi(fixture);
        await elsewhere.CreateAsync(elsewhere.Worker, "/children", Requests.Child().With("personalIdentityCode", Code));
    }

    [Fact]
    public async Task An_unborn_child_has_neither_birth_date_nor_code()
    {
        var shown = await api.CreateAsync(api.Worker, "/children", Requests.Child().With("birthDate", null));
        Assert.Null(shown.Text("birthDate"));
        await api.PostAsync(api.Worker, "/children", Requests.Child().With("birthDate", Requests.Day(TeamsFixture.Today.AddDays(1))))
            .RefusesAsync("birth_date_in_future");
    }

    [Fact]
    [Trait("covers", "L-10")]
    public async Task Takes_the_id_that_the_identity_provider_knows_the_child_by_unless_it_is_anothers()
    {
        var id = Guid.CreateVersion7();
        Assert.Equal(id, (await api.CreateAsync(api.Worker, "/children", Requests.Child().With("id", id))).Id());
        var rights = await RightsApi.NewAsync(fixture);
        await api.PostAsync(api.Worker, "/children", Requests.Child().With("id", id)).RefusesFieldAsync("id", "child_id_taken");
        await api.PostAsync(api.Worker, "/children", Requests.Child().With("id", Guid.Empty)).RefusesFieldAsync("id", "not_empty");
        await rights.Api.PostAsync(rights.Api.Worker, "/children", Requests.Child().With("id", rights.Guardian)).RefusesFieldAsync("id", "child_id_taken");
        await api.TryReplaceAsync(api.Worker, $"/children/{id}", Requests.Child().Without("notADuplicateBecause").With("id", rights.Child.Id))
            .RefusesFieldAsync("id", "id_never_changes");
    }

    [Fact]
    public async Task Takes_the_birth_date_from_the_code()
    {
        var shown = await api.CreateAsync(api.Worker, "/children", Requests.Child().Without("birthDate").With("personalIdentityCode", Code));
        Assert.Equal("2013-03-15", shown.Text("birthDate"));
        await api.PostAsync(api.Worker, "/children", Requests.Child().With("birthDate", "2013-03-16").With("personalIdentityCode", "170917A9110"))
            .RefusesFieldAsync("birthDate", "birth_date_disagrees_with_code");
    }

    [Fact]
    public async Task Warns_of_a_similar_child_and_shows_it_to_those_who_may_see_it()
    {
        var first = await api.ChildAsync();
        var again = Requests.Child().With("givenName", "Iris").Without("notADuplicateBecause");
        var problem = await api.PostAsync(api.Worker, "/children", again).ProblemAsync(HttpStatusCode.Conflict, "child_may_be_registered");
        Assert.Equal((first, false), (problem.Items("candidates").Single().Id(), problem.GetProperty("others").GetBoolean()));
        Assert.Contains(await api.AccessLogAsync(), line => line.Action == "listed" && line.ChildId == first);

        problem = await api.PostAsync(api.Someone(Role.Professional), "/children", again).ProblemAsync(HttpStatusCode.Conflict, "child_may_be_registered");
        Assert.Empty(problem.Items("candidates"));
        Assert.True(problem.GetProperty("others").GetBoolean());
        Assert.Single(await api.PublishedAsync<ChildRegistered>());

        await api.CreateAsync(api.Worker, "/children", again.With("notADuplicateBecause", "Twin sister"));
        await api.CreateAsync(api.Worker, "/children", again.Without("notADuplicateBecause").With("birthDate", "2013-03-16"));
    }

    [Theory]
    [InlineData("givenName", "", "not_empty")]
    [InlineData("familyName", "a\nb", "control_character")]
    [InlineData("personalIdentityCode", "150313A902X", "personal_identity_code_invalid")]
    [InlineData("contactLanguage", "Finnish!", "language_tag")]
    [InlineData("municipality", "83", "municipality_code")]
    [InlineData("birthDate", "0001-01-01", "implausible_day")]
    public async Task Refuses_a_field(string field, string value, string code) =>
        await api.PostAsync(api.Worker, "/children", Requests.Child().With(field, value)).RefusesFieldAsync(field, code);

    [Fact]
    public Task Refuses_a_malformed_body() => EveryWrite.RefusesMalformedAsync(api, api.Worker, "/children", Requests.Child());

    [Fact]
    public Task Refuses_every_other_role() =>
        EveryWrite.RefusesOtherRolesAsync(api, "/children", Requests.Child(), aboutChild: false, Role.Professional, Role.Lead);

    [Fact]
    public async Task Happens_once_per_key()
    {
        await EveryWrite.HappensOncePerKeyAsync(api, api.Worker, "/children", Requests.Child(), "givenName", "Eemil");
        Assert.Equal(1, await api.InDatabaseAsync(db => db.Children.CountAsync()));
        Assert.Single(await api.PublishedAsync<ChildRegistered>());
    }
}
