using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Files;

public sealed class ExportLedgerTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-04")]
    public async Task Numbers_stand_as_they_were_given_and_unknown_ones_stay_empty()
    {
        await area.Lead.PostedAsync($"{Area.Path}/ledger", new { title = "Webinaari", registered = "148", attended = ">148" });
        Assert.Equal("Webinaari;;;;148;;>148;", (await area.Lead.LinesAsync($"{Area.Path}/ledger/export"))[1]);
        await area.Lead.PostedAsync($"{Area.Path}/ledger/reference-history", new { });
        Assert.Equal((await area.Lead.AllAsync($"{Area.Path}/ledger?limit=50")).Count + 1, (await area.Lead.LinesAsync($"{Area.Path}/ledger/export")).Length);
    }
}
