using System.Net;
using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Children;

public sealed class ChangeChildTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task An_unborn_child_is_born_gets_a_name_and_a_code()
    {
        var unborn = await api.CreateAsync(api.Worker, "/children", Requests.Child().With("birthDate", null).With("temporaryId", "T-1"));
        var path = $"/children/{unborn.Id()}";
        var born = await api.ReplaceAsync(api.Worker, path, Requests.Child().With("givenName", "Aava").With("personalIdentityCode", "150313A902J"));
        Assert.Equal(("Aava", "2013-03-15", "female", true), (born.Text("givenName"), born.Text("birthDate"), born.Text("sex"), born.GetProperty("hasPersonalIdentityCode").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, born.GetProperty("temporaryId").ValueKind);
        Assert.Equal(unborn.Id(), Assert.Single((await api.ReadAsync(api.Worker, "/children?query=Aava")).Items()).Id());
        Assert.Empty((await api.ReadAsync(api.Worker, "/children?query=Iiris")).Items());
        Assert.Equal(2013, Assert.Single((await api.PublishedAsync<NetworkChanged>()).Single().Nodes).BirthYear);

        var kept = await api.ReplaceAsync(api.Worker, path, Requests.Child());
        Assert.True(kept.GetProperty("hasPersonalIdentityCode").GetBoolean());
        await api.TryReplaceAsync(api.Worker, path, Requests.Child().With("birthDate", null)).RefusesAsync("child_already_born");
    }

    [Fact]
    [Trait("covers", "L-26")]
    public async Task Non_disclosure_hides_the_municipality_from_the_export_at_once()
    {
        var path = $"/children/{await api.ChildAsync()}";
        await api.ReplaceAsync(api.Worker, path, Requests.Child().With("nonDisclosureForSafety", true));
        var record = (await api.ReadAsync(api.Lead, $"{path}/export")).GetProperty("content").GetProperty("child");
        Assert.Equal(JsonValueKind.Null, record.GetProperty("municipality").ValueKind);
    }

    [Fact]
    [Trait("covers", "L-27")]
    public async Task Language_and_interpreter_can_change_and_are_in_the_log()
    {
        var childId = await api.ChildAsync();
        var changed = await api.ReplaceAsync(api.Worker, $"/children/{childId}", Requests.Child().With("contactLanguage", "se").With("interpreterNeeded", true));
        Assert.Equal(("se", true), (changed.Text("contactLanguage"), changed.GetProperty("interpreterNeeded").GetBoolean()));
        Assert.Contains(await api.AccessLogAsync(), line => line.Action == "manageChild" && line.ChildId == childId && line.Allowed);
        Assert.Empty(await api.PublishedAsync<NetworkChanged>());
    }

    [Fact]
    public async Task Refuses_a_code_or_a_temporary_id_of_another_child_and_a_death_ahead()
    {
        await api.CreateAsync(api.Worker, "/children", Requests.Child().With("personalIdentityCode", "150313A902J").With("temporaryId", "T-1"));
        var path = $"/children/{await api.ChildAsync()}";
        await api.TryReplaceAsync(api.Worker, path, Requests.Child().With("personalIdentityCode", "150313A902J")).RefusesAsync("personal_identity_code_taken");
        await api.TryReplaceAsync(api.Worker, path, Requests.Child().With("temporaryId", "T-1")).RefusesAsync("temporary_id_taken");
        await api.TryReplaceAsync(api.Worker, path, Requests.Child().With("deceasedOn", Requests.Day(TeamsFixture.Today.AddDays(1)))).RefusesAsync("deceased_in_future");
        await api.TryReplaceAsync(api.Worker, path, Requests.Child().With("municipality", "x")).RefusesFieldAsync("municipality", "municipality_code");
    }

    [Fact]
    public async Task Refuses_a_change_of_what_was_not_read()
    {
        var path = $"/children/{await api.ChildAsync()}";
        await api.PutAsync(api.Worker, path, Requests.Child(), null).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        var etag = await api.ETagAsync(api.Worker, path);
        await api.ReplaceAsync(api.Worker, path, Requests.Child().With("givenName", "Aava"));
        await api.PutAsync(api.Worker, path, Requests.Child(), etag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
    }

    [Fact]
    public async Task Refuses_everyone_without_the_child()
    {
        var path = $"/children/{await api.ChildAsync()}";
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.PutAsync(api.Someone(role), path, Requests.Child(), "\"1\"").MissingAsync();
        }

        await api.PutAsync(new TeamsApi(fixture).Lead, path, Requests.Child(), "\"1\"").MissingAsync();
    }
}
