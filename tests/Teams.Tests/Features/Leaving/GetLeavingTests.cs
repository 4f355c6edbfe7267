using System.Net;
using System.Text.Json.Nodes;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Teams.Consumers;
using SystemicPlatform.Teams.Tests.Features.Referrals;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Leaving;

public sealed class GetLeavingTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task Shows_what_is_open_after_a_day_and_leaves_a_trace()
    {
        var child = await api.ClientAsync();
        var path = $"/professionals/{child.ResponsibleId}/leaving";
        var open = (await api.ReadAsync(api.Lead, path)).Items("openRoles").Single();
        Assert.Equal((child.Id, "responsibleSocialWorker", "childFamily"), (open.GetProperty("childId").GetGuid(), open.Text("role"), open.Text("teamKind")));
        Assert.Contains(await api.AccessLogAsync(), line => line.Action == "listed" && line.ChildId == child.Id);
        await api.GetAsync(api.Lead, $"{path}?lastDay=x").ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        await api.GetAsync(api.Someone(Role.Professional), path).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        await api.GetAsync(new TeamsApi(fixture).Lead, path).MissingAsync();
    }

    [Fact]
    [Trait("covers", "A0-10")]
    [Trait("covers", "A2-27")]
    public async Task Names_what_nobody_answers_for_then_and_so_does_leaving_itself()
    {
        var referrals = await new ReferralsApi(fixture).FormAsync();
        var (own, today) = (referrals.Api, Requests.Day(TeamsFixture.Today));
        await own.CreateAsync(own.Lead, $"{referrals.TeamPath}/conditions", Condition("therapistHired", "missing"));
        await own.CreateAsync(own.Lead, $"{referrals.TeamPath}/conditions", Condition("rolesDefined", "missing"));
        await own.CreateAsync(own.Lead, $"{referrals.TeamPath}/conditions", Condition("rolesDefined", "met"));
        await own.CreateAsync(own.Lead, $"{referrals.TeamPath}/structures", new JsonObject
        {
            ["kind"] = "professionalSupervision",
            ["description"] = "Monthly",
            ["from"] = today,
            ["responsibleId"] = referrals.SamiId,
        });
        await fixture.Service.DeliverAsync<ElementOwnerNamed, WhenElementOwnerNamed>(
            new(own.Tenant, Guid.CreateVersion7(), ModelElementKind.SystemicTeam, referrals.SamiId, TeamsFixture.Now));
        string?[] expected = ["condition therapistHired", "structure professionalSupervision", "element systemicTeam"];

        Assert.Equal(expected, Left(await own.ReadAsync(own.Lead, $"/professionals/{referrals.SamiId}/leaving")));
        using var left = await own.PostAsync(own.Lead, $"/professionals/{referrals.SamiId}/leaving", new JsonObject
        {
            ["lastDay"] = today,
            ["successorId"] = await own.ProfessionalAsync(null, "familyTherapist"),
        });
        Assert.Equal(expected, Left(await left.BodyAsync(HttpStatusCode.OK)));

        JsonObject Condition(string condition, string state) => new()
        {
            ["condition"] = condition,
            ["state"] = state,
            ["on"] = today,
            ["responsibleId"] = referrals.SamiId,
        };

        static IEnumerable<string> Left(System.Text.Json.JsonElement answer) => answer.Items("leftWithoutOwner")
            .Select(one => $"{one.Text("kind")} {one.Text("condition") ?? one.Text("structure") ?? one.Text("element")}");
    }
}
