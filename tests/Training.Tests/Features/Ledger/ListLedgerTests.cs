using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Ledger;

public sealed class ListLedgerTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Pages_show_each_row_once_of_one_topic_or_of_all()
    {
        var ids = new List<Guid>();
        for (var number = 0; number < 5; number++)
        {
            ids.Add((await area.Lead.PostedAsync($"{Area.Path}/ledger", new { title = $"Koulutus {number}", topic = number % 2 == 0 ? "syty" : null })).Id());
        }

        Assert.Equal(ids, (await area.Lead.AllAsync($"{Area.Path}/ledger?limit=2")).Select(row => row.Id()));
        Assert.Equal([ids[0], ids[2], ids[4]], (await area.As(Role.Trainer).AllAsync($"{Area.Path}/ledger?topic=syty&limit=2")).Select(row => row.Id()));
    }

    [Fact]
    public Task Refuses_every_other_role() => Answers.AssertForbiddenAsync(
        area.As, client => client.GetAsync(new Uri($"{Area.Path}/ledger", UriKind.Relative)), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
}
