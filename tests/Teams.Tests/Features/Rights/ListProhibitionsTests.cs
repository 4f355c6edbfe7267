using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

public sealed class ListProhibitionsTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-21")]
    public async Task Shows_them_to_workers_and_in_the_export()
    {
        var rights = await RightsApi.NewAsync(fixture);
        Assert.Empty((await rights.Api.ReadAsync(rights.Api.Worker, rights.Prohibitions)).Items());
        var id = (await rights.Api.CreateAsync(rights.Api.Worker, rights.Prohibitions, rights.Prohibition())).Id();
        Assert.Equal(id, Assert.Single((await rights.Api.ReadAsync(rights.Api.Worker, rights.Prohibitions)).Items()).Id());
        var export = await rights.Api.ReadAsync(rights.Api.Lead, $"{rights.Child.Path}/export");
        Assert.Equal(1, export.GetProperty("content").GetProperty("prohibitions").GetArrayLength());
        await rights.Api.GetAsync(new TeamsApi(fixture).Lead, rights.Prohibitions).MissingAsync();
    }
}
