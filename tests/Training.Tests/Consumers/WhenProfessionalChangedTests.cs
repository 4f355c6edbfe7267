using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Training.Consumers;

namespace SystemicPlatform.Training.Tests.Consumers;

public sealed class WhenProfessionalChangedTests(TrainingFixture fixture)
{
    private readonly Area area = new(fixture);

    [Fact]
    public async Task Delivered_twice_subject_and_language_are_those_told_and_the_name_stays()
    {
        var (id, caller) = await area.ProfessionalAsync();
        var changed = new ProfessionalChanged(area.Tenant, id, "another", Language.Sv, null, TrainingFixture.Now);
        await fixture.Service.DeliverAsync<ProfessionalChanged, WhenProfessionalChanged>(changed);
        await fixture.Service.DeliverAsync<ProfessionalChanged, WhenProfessionalChanged>(changed);

        var participant = await fixture.Service.InTenantAsync(area.Tenant, db => db.Participants.SingleAsync());
        Assert.Equal(("another", Language.Sv), (participant.Subject, participant.Language));
        Assert.NotEqual(caller.Subject, participant.Subject);
    }

    [Fact]
    public async Task Of_someone_unknown_is_a_fault_and_not_swallowed() => await Assert.ThrowsAsync<InvalidOperationException>(
        () => fixture.Service.DeliverAsync<ProfessionalChanged, WhenProfessionalChanged>(
            new ProfessionalChanged(area.Tenant, Guid.CreateVersion7(), null, Language.Fi, null, TrainingFixture.Now)));
}
