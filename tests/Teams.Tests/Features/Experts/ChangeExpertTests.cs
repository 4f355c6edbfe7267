using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Experts;

public sealed class ChangeExpertTests(TeamsFixture fixture)
{
    private readonly ExpertsApi experts = new(fixture);

    [Fact]
    [Trait("covers", "A2-07")]
    public async Task A_contact_that_is_left_out_stays_and_an_empty_one_goes()
    {
        var api = experts.Api;
        var path = $"{ExpertsApi.Path}/{(await api.CreateAsync(api.Lead, ExpertsApi.Path, ExpertsApi.Expert())).Id()}";

        Assert.Equal("veera@demo.example", (await api.ReplaceAsync(api.Lead, path, ExpertsApi.Expert().Without("contact").With("language", "fi"))).Text("email"));
        Assert.Null((await api.ReplaceAsync(api.Lead, path, ExpertsApi.Expert().With("contact", new JsonObject()))).Text("email"));

        var told = await api.PublishedAsync<PersonChanged>();
        Assert.Equal([(Language.Fi, true), (Language.Sv, false)], told.Select(one => (one.Language, one.SealedContact is not null)));
        await api.PutAsync(api.Lead, path, ExpertsApi.Expert(), "\"1\"").ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await api.PutAsync(api.Lead, path, ExpertsApi.Expert(), null).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        await api.PutAsync(api.Worker, path, ExpertsApi.Expert(), "\"1\"").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await api.PutAsync(new TeamsApi(fixture).Lead, path, ExpertsApi.Expert(), "\"1\"").MissingAsync();
    }
}
