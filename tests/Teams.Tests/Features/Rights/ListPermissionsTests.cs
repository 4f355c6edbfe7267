using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Rights;

public sealed class ListPermissionsTests(TeamsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-21")]
    public async Task Shows_them_paged_to_workers_guardians_and_in_the_export_and_not_to_a_neighbour()
    {
        var rights = await RightsApi.NewAsync(fixture);
        Guid[] ids = [await rights.PermittedAsync(), await rights.PermittedAsync()];
        var first = await rights.Api.ReadAsync(rights.Api.Worker, $"{rights.Permissions}?limit=1");
        var second = await rights.Api.ReadAsync(rights.Api.Worker, $"{rights.Permissions}?limit=1&cursor={first.Text("next")}");
        Assert.Equal((ids[0], ids[1]), (first.Items()[0].Id(), second.Items()[0].Id()));
        Assert.Equal("guardian", first.Items()[0].Text("givenAs"));
        var export = await rights.Api.ReadAsync(rights.Api.Lead, $"{rights.Child.Path}/export");
        Assert.Equal(2, export.GetProperty("content").GetProperty("permissions").GetArrayLength());
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead, Role.Auditor]))
        {
            await rights.Api.GetAsync(rights.Api.Someone(role), rights.Permissions).MissingAsync();
        }
    }
}
