using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Experts;

public sealed class ListExpertsTests(TeamsFixture fixture)
{
    [Fact]
    public async Task Shows_all_of_the_area_page_by_page()
    {
        var api = new ExpertsApi(fixture).Api;
        Guid[] ids = [await RegisteredAsync(), await RegisteredAsync(), await RegisteredAsync()];
        var first = await api.ReadAsync(api.Worker, $"{ExpertsApi.Path}?limit=2");
        var second = await api.ReadAsync(api.Worker, $"{ExpertsApi.Path}?limit=2&cursor={first.Text("next")}");
        Assert.Equal(ids, first.Items().Concat(second.Items()).Select(Answers.Id));
        Assert.Empty((await new TeamsApi(fixture).ReadAsync(new TeamsApi(fixture).Lead, ExpertsApi.Path)).Items());

        async Task<Guid> RegisteredAsync() => (await api.CreateAsync(api.Lead, ExpertsApi.Path, ExpertsApi.Expert())).Id();
    }
}
