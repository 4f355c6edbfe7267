using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Assessments;

public sealed class GetNotificationTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task Shows_it_to_those_with_a_ground_only_and_in_the_export_without_the_notifier()
    {
        var childId = await api.ChildAsync();
        var path = $"/children/{childId}/notifications";
        var id = (await api.CreateAsync(api.Worker, path, Requests.Notification(TeamsFixture.Today))).Id();
        Assert.Equal("Demokoulu", (await api.ReadAsync(api.Worker, $"{path}/{id}")).Text("notifier"));
        await api.GetAsync(api.Someone(ServiceDefaults.Access.Role.Professional), $"{path}/{id}").MissingAsync();
        await api.GetAsync(api.Worker, $"{path}/{Guid.NewGuid()}").MissingAsync();
        var export = await api.ReadAsync(api.Lead, $"/children/{childId}/export");
        var exported = Assert.Single(export.GetProperty("content").Items("notifications"));
        Assert.Equal((id, JsonValueKind.Null), (exported.Id(), exported.GetProperty("notifier").ValueKind));
    }
}
