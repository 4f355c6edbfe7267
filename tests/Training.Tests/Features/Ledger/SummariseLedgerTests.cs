using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Ledger;

public sealed class SummariseLedgerTests(TrainingFixture fixture)
{
    private const string Path = $"{Area.Path}/ledger/summary";
    private readonly Area area = new(fixture);

    [Fact]
    [Trait("covers", "A2-05")]
    public async Task Sixty_seven_is_the_sum_of_the_systemic_certificates_and_no_total_is_invented()
    {
        await area.Lead.PostedAsync($"{Area.Path}/ledger/reference-history", new { });

        var systemic = await area.Lead.JsonAsync($"{Path}?topic=syty");
        Assert.Equal((67, 3, 0, 2), Total(systemic, "certified"));
        Assert.Equal((35, 1, 1, 3), Total(systemic, "attended"));
        Assert.Equal((null, 0, 0, 5), Total(systemic, "registered"));

        var all = await area.Lead.JsonAsync(Path);
        Assert.Equal((15 + 29 + 10 + 67, 6, 0, 14), Total(all, "certified"));
        Assert.Equal((334 + 148, 2, 3, 15), Total(all, "registered"));
    }

    [Fact]
    public async Task Of_nothing_there_is_no_sum()
    {
        Assert.Equal((null, 0, 0, 0), Total(await area.Lead.JsonAsync(Path), "certified"));
        await Answers.AssertForbiddenAsync(
            area.As, client => client.GetAsync(new Uri(Path, UriKind.Relative)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }

    private static (int? Sum, int Exact, int Inexact, int Unknown) Total(JsonElement summary, string name)
    {
        var total = summary.GetProperty(name);
        return (
            total.GetProperty("sum").ValueKind == JsonValueKind.Null ? null : total.GetProperty("sum").GetInt32(),
            total.GetProperty("exact").GetInt32(), total.GetProperty("inexact").GetInt32(), total.GetProperty("unknown").GetInt32());
    }
}
