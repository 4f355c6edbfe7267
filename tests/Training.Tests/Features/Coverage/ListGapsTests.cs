using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Coverage;

public sealed class ListGapsTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/coverage/gaps";

    [Fact]
    [Trait("covers", "A2-25")]
    public async Task Names_who_is_not_trained_on_a_day_and_since_when_their_certificate_has_lapsed()
    {
        var area = await TrainedArea.MakeAsync(fixture);

        Assert.Equal([(area.C, null), (area.E, null)], await GapsAsync(area, "2026-02-15"));
        Assert.Equal([(area.B, "2026-05-31"), (area.B, "2026-05-31"), (area.D, null)], await GapsAsync(area, "2026-06-01"));
        Assert.Empty((await new Area(fixture).Lead.JsonAsync(Path)).Items());
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        new Area(fixture).As, client => client.GetAsync(new Uri(Path, UriKind.Relative)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);

    private static async Task<List<(Guid, string?)>> GapsAsync(TrainedArea area, string on) =>
        (await area.Area.Lead.AllAsync($"{Path}?on={on}&topic=syty&limit=2"))
        .ConvertAll(gap => (gap.GetProperty("professionalId").GetGuid(), gap.Text("lapsedOn")));
}
