using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Professionals;

public sealed class ListProfessionalsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Pages_through_the_tenants_own_in_the_order_of_registering()
    {
        var elsewhere = new TeamsApi(fixture);
        await elsewhere.ProfessionalAsync();
        Guid[] registered = [await api.ProfessionalAsync(), await api.ProfessionalAsync(), await api.ProfessionalAsync()];

        var first = await api.ReadAsync(api.Worker, "/professionals?limit=2");
        var second = await api.ReadAsync(api.Worker, $"/professionals?limit=2&cursor={first.Text("next")}");

        Assert.Equal(registered, first.Items().Concat(second.Items()).Select(Answers.Id));
        Assert.Null(second.Text("next"));
    }

    [Theory]
    [InlineData("limit=0", "invalid_parameter")]
    [InlineData("limit=two", "invalid_parameter")]
    [InlineData("cursor=x!", "invalid_cursor")]
    public async Task Refuses_a_wrong_page(string query, string code) =>
        await api.GetAsync(api.Worker, $"/professionals?{query}").ProblemAsync(HttpStatusCode.BadRequest, code);

    [Theory]
    [InlineData(Role.Family)]
    [InlineData(Role.Partner)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    public async Task Is_not_for_everyone(Role role) =>
        await api.GetAsync(api.Someone(role), "/professionals").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");

    [Fact]
    public async Task Shows_those_that_a_screen_asks_for()
    {
        Guid[] ids = [await api.ProfessionalAsync(), await api.ProfessionalAsync(), await api.ProfessionalAsync()];
        var shown = await api.ReadAsync(api.Worker, $"/professionals?ids={ids[0]},{ids[2]},{Guid.NewGuid()}");
        Assert.Equal([ids[0], ids[2]], shown.Items().Select(Answers.Id));
        await api.GetAsync(api.Worker, "/professionals?ids=x").ProblemAsync(System.Net.HttpStatusCode.BadRequest, "invalid_parameter");
        await api.GetAsync(api.Worker, $"/professionals?ids={string.Join(',', Enumerable.Range(0, 201).Select(_ => Guid.NewGuid()))}")
            .ProblemAsync(System.Net.HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
