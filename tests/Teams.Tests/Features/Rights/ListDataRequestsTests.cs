using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

public sealed class ListDataRequestsTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-19")]
    public async Task Workers_see_all_of_them_a_guardian_their_own_and_a_neighbour_none()
    {
        var rights = await RightsApi.NewAsync(fixture);
        await AskForDataTests.JoinAsync(rights, rights.Guardian, rights.Neighbour);
        var path = AskForDataTests.Path(rights);
        await rights.Api.CreateAsync(rights.Family(rights.Guardian), path, AskForDataTests.Request("everything", null));
        await rights.Api.CreateAsync(rights.Family(rights.Guardian), path, AskForDataTests.Request("olderLog", "Oikeudenkäynti"));

        Assert.Equal(["olderLog", "everything"], (await rights.Api.ReadAsync(rights.Api.Worker, path)).Items().Select(row => row.Text("kind")));
        Assert.Equal(2, (await rights.Api.ReadAsync(rights.Family(rights.Guardian), path)).Items().Count);
        await rights.Api.GetAsync(rights.Family(rights.Neighbour), path).MissingAsync();
        var export = await rights.Api.ReadAsync(rights.Api.Lead, $"{rights.Child.Path}/export");
        Assert.Equal(2, export.GetProperty("content").GetProperty("dataRequests").GetArrayLength());
    }
}
