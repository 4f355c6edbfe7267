using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenAbsenceCancelledTests(MeetingsFixture fixture)
{
    private readonly AbsenceCancelled cancelled = new(TestCaller.NewTenant(), Guid.CreateVersion7(), Guid.CreateVersion7(), MeetingsFixture.Now);

    [Fact]
    public async Task Delivered_twice_the_absence_does_not_count_any_more()
    {
        await fixture.Service.DeliverAsync<ProfessionalAbsent, WhenProfessionalAbsent>(new(
            cancelled.Tenant, cancelled.ProfessionalId, cancelled.AbsenceId, MeetingsFixture.Today, MeetingsFixture.Today, null, MeetingsFixture.Now.AddHours(-1)));
        var message = Guid.CreateVersion7();
        await fixture.Service.DeliverAsync<AbsenceCancelled, WhenAbsenceCancelled>(cancelled, message);
        await fixture.Service.DeliverAsync<AbsenceCancelled, WhenAbsenceCancelled>(cancelled, message);
        await fixture.Service.DeliverAsync<AbsenceCancelled, WhenAbsenceCancelled>(cancelled);

        Assert.True(await fixture.Service.InTenantAsync(cancelled.Tenant, db => db.Absences.Select(row => row.IsCancelled).SingleAsync()));
    }

    [Fact]
    public async Task An_absence_that_was_never_told_of_is_a_fault_and_not_swallowed() => await Assert.ThrowsAsync<InvalidOperationException>(
        () => fixture.Service.DeliverAsync<AbsenceCancelled, WhenAbsenceCancelled>(cancelled));
}
