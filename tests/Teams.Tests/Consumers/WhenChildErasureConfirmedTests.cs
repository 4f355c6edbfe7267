using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts;
using SystemicPlatform.Teams.Consumers;
using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Teams.Tests.Consumers;

public sealed class WhenChildErasureConfirmedTests(TeamsFixture fixture)
{
    private readonly TeamsApi api = new(fixture);

    [Fact]
    public async Task A_word_that_comes_twice_counts_once_and_the_last_one_completes()
    {
        var childId = Guid.CreateVersion7();
        var erasure = Erasure.Propose(
            childId, new RetentionRules.Due(RetentionRule.AfterDeath, TeamsFixture.Today, TeamsFixture.Today), "one", "One", TeamsFixture.Now);
        erasure.Confirm("other", "Other", TeamsFixture.Now);
        await api.InDatabaseAsync(db =>
        {
            db.Add(erasure);
            return db.SaveChangesAsync();
        });
        foreach (var service in ErasingServices.All)
        {
            Assert.Equal(ErasureState.Confirmed, (await ReadAsync()).State);
            var word = new ChildErasureConfirmed(api.Tenant, childId, erasure.Id, service, 1, TeamsFixture.Now);
            var message = Guid.CreateVersion7();
            await fixture.Service.DeliverAsync<ChildErasureConfirmed, WhenChildErasureConfirmed>(word, message);
            await fixture.Service.DeliverAsync<ChildErasureConfirmed, WhenChildErasureConfirmed>(word, message);
            await fixture.Service.DeliverAsync<ChildErasureConfirmed, WhenChildErasureConfirmed>(word);
        }

        Assert.Equal((ErasureState.Completed, ErasingServices.All.Count), ((await ReadAsync()).State, (await ReadAsync()).Confirmations.Count));

        Task<Erasure> ReadAsync() => api.InDatabaseAsync(db => db.Erasures.Include(row => row.Confirmations).SingleAsync());
    }
}
