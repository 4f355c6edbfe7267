using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Assessments;

public sealed class ListNotificationsTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Pages_through_one_childs_notifications()
    {
        var path = $"/children/{await api.ChildAsync()}/notifications";
        Assert.Empty((await api.ReadAsync(api.Worker, path)).Items());
        var ids = new List<Guid>();
        for (var count = 0; count < 3; count++)
        {
            ids.Add((await api.CreateAsync(api.Worker, path, Requests.Notification(TeamsFixture.Today.AddDays(-count)))).Id());
        }

        var first = await api.ReadAsync(api.Worker, $"{path}?limit=2");
        var second = await api.ReadAsync(api.Worker, $"{path}?limit=2&cursor={first.Text("next")}");
        Assert.Equal(ids, first.Items().Concat(second.Items()).Select(item => item.Id()));
        Assert.Null(second.Text("next"));
        await api.GetAsync(api.Worker, $"{path}?cursor=no").ProblemAsync(System.Net.HttpStatusCode.BadRequest, "invalid_cursor");
    }
}
