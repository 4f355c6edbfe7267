using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Teams.Tests.Features.Retention;

public sealed class ListDueChildrenTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    [Trait("covers", "L-23")]
    public async Task Shows_who_is_due_and_why_without_a_name()
    {
        var closed = await api.ClosedAsync();
        var dead = await api.ChildAsync();
        await DiedAsync(dead, years: 2);
        await DiedAsync(await api.ChildAsync(), years: 1);
        await api.ClosedAsync(yearsAgo: 29);
        await api.ClosedAsync(yearsAgo: 40, "childProtection");

        foreach (var reader in new[] { api.Lead, api.Someone(Role.Auditor) })
        {
            var page = await api.ReadAsync(reader, RetentionApi.Due);
            Assert.Equal(
                [(closed, "afterClosing"), (dead, "afterDeath")],
                page.Items().Select(item => (item.GetProperty("childId").GetGuid(), item.Text("rule"))));
            Assert.DoesNotContain("Testimetsä", page.ToString(), StringComparison.Ordinal);
        }

        Assert.Contains(await api.AccessLogAsync(), line => line.Action == "listed" && line.ChildId == dead);
    }

    [Fact]
    public async Task Goes_on_from_page_to_page()
    {
        Guid[] due = [await api.ClosedAsync(), await api.ClosedAsync(), await api.ClosedAsync()];
        var first = await api.ReadAsync(api.Lead, $"{RetentionApi.Due}?limit=2");
        var second = await api.ReadAsync(api.Lead, $"{RetentionApi.Due}?limit=2&cursor={first.Text("next")}");
        Assert.Equal(due, first.Items().Concat(second.Items()).Select(item => item.GetProperty("childId").GetGuid()));
    }

    [Fact]
    public async Task Is_for_leads_and_auditors()
    {
        foreach (var role in Enum.GetValues<Role>().Except([Role.Lead, Role.Auditor]))
        {
            await api.GetAsync(api.Someone(role), RetentionApi.Due).ProblemAsync(System.Net.HttpStatusCode.Forbidden, "forbidden");
        }
    }

    private Task<int> DiedAsync(Guid childId, int years) => api.InDatabaseAsync(db => db.Children.Where(child => child.Id == childId)
        .ExecuteUpdateAsync(set => set.SetProperty(child => child.DeceasedOn, TeamsFixture.Today.AddYears(-years))));
}
