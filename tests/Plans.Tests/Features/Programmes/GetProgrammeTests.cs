using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Programmes;

public sealed class GetProgrammeTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-01")]
    public async Task Is_read_by_workers_and_trainers_of_the_area_and_nobody_else()
    {
        var area = new ModelCase(fixture);
        var path = $"programmes/{(await area.PostedAsync("programmes", ModelCase.Programme())).Id()}";

        Assert.Equal("Demo-kuntayhtymä", (await area.ReadAsync(path, Role.Trainer)).GetProperty("facts").Text("administrator"));
        await area.MissingElsewhereAsync(path);
        await area.RefusedToAsync(HttpMethod.Get, path, null, Role.Family, Role.Partner, Role.Auditor, Role.Admin);
    }
}
