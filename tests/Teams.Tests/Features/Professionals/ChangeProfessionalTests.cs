using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Professionals;

public sealed class ChangeProfessionalTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Children_in_intake_move_to_the_new_sign_in_and_nothing_stays_with_the_old_one()
    {
        var id = await api.SocialWorkerAsync(api.Worker.Subject);
        var child = $"/children/{await api.ChildAsync()}";
        var renamed = api.Someone(Role.Professional);
        await api.ReplaceAsync(api.Lead, $"/professionals/{id}", Requests.Professional(renamed.Subject, "socialWorker"));
        await api.GetAsync(api.Worker, child).MissingAsync();
        await api.ReadAsync(renamed, child);
    }

    [Fact]
    public async Task Replaces_the_record_and_tells_of_it()
    {
        var id = await api.ProfessionalAsync("kaisa");
        var changed = await ChangeAsync(id, Requests.Professional("kaisa", "familyTherapist").With("language", "fi").With("email", null));
        Assert.Equal(("fi", null), (changed.Text("language"), changed.Text("email")));
        var told = Assert.Single(await api.PublishedAsync<ProfessionalChanged>());
        Assert.Equal((id, "kaisa", Language.Fi, null), (told.ProfessionalId, told.Subject, told.Language, told.SealedContact));
    }

    [Fact]
    public async Task A_subject_that_is_set_later_opens_what_the_memberships_give()
    {
        var otto = TestCallerNamed("otto");
        var workPair = await api.ProfessionalAsync();
        var child = await api.ClientAsync(workPair);
        await api.GetAsync(otto, child.Path).MissingAsync();

        await ChangeAsync(workPair, Requests.Professional("otto"));

        await api.ReadAsync(otto, child.Path);
        var granted = (await api.PublishedAsync<AccessGranted>())[^1];
        Assert.Equal((child.Id, "otto", "teamRole:workPair", TeamsFixture.Now), (granted.ChildId, granted.Grantee, granted.Ground, granted.From));
    }

    [Fact]
    public async Task Another_subject_takes_the_grants_over_and_none_ends_them()
    {
        var workPair = await api.ProfessionalAsync("otto");
        var child = await api.ClientAsync(workPair);
        await api.ReadAsync(TestCallerNamed("otto"), child.Path);

        await ChangeAsync(workPair, Requests.Professional("otto-2"));
        await api.GetAsync(TestCallerNamed("otto"), child.Path).MissingAsync();
        await api.ReadAsync(TestCallerNamed("otto-2"), child.Path);

        await ChangeAsync(workPair, Requests.Professional());
        await api.GetAsync(TestCallerNamed("otto-2"), child.Path).MissingAsync();
        var revoked = (await api.PublishedAsync<AccessRevoked>()).Select(told => told.GrantId);
        Assert.Equal((await api.GrantsAsync(child.Id)).Where(grant => grant.Until is not null).Select(grant => grant.Id).Order(), revoked.Order());
    }

    [Fact]
    public async Task A_change_that_keeps_the_subject_leaves_the_grants_alone()
    {
        var workPair = await api.ProfessionalAsync("otto");
        var child = await api.ClientAsync(workPair);
        var before = await api.PublishedAsync<AccessGranted>();
        await ChangeAsync(workPair, Requests.Professional("otto").With("givenName", "Otto"));
        Assert.Equal(before, await api.PublishedAsync<AccessGranted>());
        await api.ReadAsync(TestCallerNamed("otto"), child.Path);
    }

    [Fact]
    public async Task A_qualification_that_a_role_needs_stays()
    {
        var child = await api.ClientAsync();
        await api.TryReplaceAsync(api.Lead, $"/professionals/{child.ResponsibleId}", Requests.Professional(api.Worker.Subject))
            .RefusesAsync("responsible_worker_not_social_worker");
        var shown = await api.ReplaceAsync(
            api.Lead, $"/professionals/{child.ResponsibleId}", Requests.Professional(api.Worker.Subject, "socialWorker", "systemicTrainer"));
        Assert.Equal(["socialWorker", "systemicTrainer"], shown.Items("qualifications").Select(word => word.GetString()));
    }

    [Fact]
    public async Task Refuses_a_change_of_what_was_not_read()
    {
        var id = await api.ProfessionalAsync();
        await api.PutAsync(api.Lead, $"/professionals/{id}", Requests.Professional(), null).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        var etag = await ETagAsync(id);
        await ChangeAsync(id, Requests.Professional());
        await api.PutAsync(api.Lead, $"/professionals/{id}", Requests.Professional(), etag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Single(await api.PublishedAsync<ProfessionalChanged>());
    }

    [Fact]
    public async Task Refuses_a_malformed_body_and_a_wrong_field()
    {
        var id = await api.ProfessionalAsync();
        var etag = await ETagAsync(id);
        await api.PutAsync(api.Lead, $"/professionals/{id}", Requests.Professional().Without("title"), etag).ProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        await api.PutAsync(api.Lead, $"/professionals/{id}", Requests.Professional().With("familyName", ""), etag).RefusesFieldAsync("familyName", "not_empty");
    }

    [Fact]
    public async Task Refuses_everyone_but_a_lead_of_the_tenant()
    {
        var id = await api.ProfessionalAsync();
        var etag = await ETagAsync(id);
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead]))
        {
            await api.PutAsync(api.Someone(role), $"/professionals/{id}", Requests.Professional(), etag).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }

        await api.PutAsync(new TeamsApi(fixture).Lead, $"/professionals/{id}", Requests.Professional(), etag).MissingAsync();
    }

    private Testing.Identity.TestCaller TestCallerNamed(string subject) => new(subject, [Role.Professional], [api.Tenant]);

    private async Task<string> ETagAsync(Guid id)
    {
        using var answer = await api.GetAsync(api.Lead, $"/professionals/{id}");
        return answer.Headers.ETag!.ToString();
    }

    private async Task<System.Text.Json.JsonElement> ChangeAsync(Guid id, JsonObject request)
    {
        using var answer = await api.PutAsync(api.Lead, $"/professionals/{id}", request, await ETagAsync(id));
        return await answer.BodyAsync(HttpStatusCode.OK);
    }
}
