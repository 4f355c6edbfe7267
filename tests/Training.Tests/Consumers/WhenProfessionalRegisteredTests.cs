using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;
using SystemicPlatform.Training.Consumers;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Tests.Consumers;

public sealed class WhenProfessionalRegisteredTests(TrainingFixture fixture)
{
    private readonly ProfessionalRegistered registered = new(
        TestCaller.NewTenant(), Guid.CreateVersion7(), "responsible", Language.Sv, "v1.k1.AAAA", TrainingFixture.Now);

    [Fact]
    public async Task Delivered_twice_the_professional_is_a_participant_once()
    {
        var messageId = Guid.CreateVersion7();
        await fixture.Service.DeliverAsync<ProfessionalRegistered, WhenProfessionalRegistered>(registered, messageId);
        await fixture.Service.DeliverAsync<ProfessionalRegistered, WhenProfessionalRegistered>(registered, messageId);
        await fixture.Service.DeliverAsync<ProfessionalRegistered, WhenProfessionalRegistered>(registered);

        var participant = await KnownAsync();
        Assert.Equal(
            (registered.ProfessionalId, "responsible", Language.Sv, ParticipantKind.Professional, null),
            (participant!.Id, participant.Subject, participant.Language, participant.Kind, participant.Name));
    }

    [Fact]
    public async Task Comes_over_the_broker()
    {
        await fixture.Service.InScopeAsync(registered.Tenant, async services =>
        {
            services.GetRequiredService<IOutbox>().Publish(registered);
            return await services.GetRequiredService<Data.TrainingDb>().SaveChangesAsync();
        });

        await Eventually.HoldsAsync("the professional is known", async () => await KnownAsync() is not null);
    }

    private Task<Participant?> KnownAsync() => fixture.Service.InTenantAsync(registered.Tenant, db => db.Participants.SingleOrDefaultAsync());
}
