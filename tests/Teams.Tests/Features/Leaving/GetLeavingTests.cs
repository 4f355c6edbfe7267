using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
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
}
