using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Erasures;

public sealed class ListErasuresTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Shows_the_newest_first_page_by_page()
    {
        var first = (await api.ProposeAsync(await api.ClosedAsync())).Id();
        var second = (await api.ProposeAsync(await api.ClosedAsync())).Id();
        var page = await api.ReadAsync(api.Lead, "/erasures?limit=1");
        var next = await api.ReadAsync(api.Lead, $"/erasures?limit=1&cursor={page.Text("next")}");
        Assert.Equal([second, first], page.Items().Concat(next.Items()).Select(Answers.Id));
    }
}
