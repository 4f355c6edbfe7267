using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.ResponsibilityTeams;

public sealed class ChangeAgreementsTests(TeamsFixture fixture)
{
    private readonly ResponsibilityApi family = new(fixture);

    private static JsonObject Changed() => new() { ["agreements"] = ResponsibilityApi.Agreements().With("followUp", "Two lines") };

    [Fact]
    [Trait("covers", "A3-08")]
    public async Task The_team_agrees_anew_and_two_cannot_overwrite_each_other()
    {
        await family.FormAsync();
        var etag = await family.Api.ETagAsync(family.Api.Worker, family.Path);
        using var changed = await family.Api.PutAsync(family.Api.Worker, $"{family.Path}/agreements", Changed(), etag);
        Assert.Equal("Two lines", (await changed.BodyAsync(HttpStatusCode.OK)).GetProperty("agreements").Text("followUp"));
        await family.Api.PutAsync(family.Api.Worker, $"{family.Path}/agreements", Changed(), etag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await family.Api.PutAsync(family.Api.Worker, $"{family.Path}/agreements", Changed(), null).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
    }

    [Fact]
    public async Task Refuses_an_empty_agreement_a_team_that_is_over_and_strangers()
    {
        await family.FormAsync();
        var etag = await family.Api.ETagAsync(family.Api.Worker, family.Path);
        var empty = new JsonObject { ["agreements"] = ResponsibilityApi.Agreements().With("groundRules", "") };
        await family.Api.PutAsync(family.Api.Worker, $"{family.Path}/agreements", empty, etag).RefusesFieldAsync("agreements.groundRules", "not_empty");
        await family.Api.PutAsync(new TeamsApi(fixture).Lead, $"{family.Path}/agreements", Changed(), etag).MissingAsync();
        await family.DoAsync($"{family.Path}/end", Requests.Ending(TeamsFixture.Today));
        etag = await family.Api.ETagAsync(family.Api.Worker, family.Path);
        await family.Api.PutAsync(family.Api.Worker, $"{family.Path}/agreements", Changed(), etag).RefusesAsync("team_dissolved");
    }
}
