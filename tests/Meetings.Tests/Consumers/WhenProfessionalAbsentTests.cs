using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenProfessionalAbsentTests(MeetingsFixture fixture)
{
    private readonly ProfessionalAbsent absent = new(
        TestCaller.NewTenant(), Guid.CreateVersion7(), Guid.CreateVersion7(), new DateOnly(2026, 3, 28), new DateOnly(2026, 3, 29), null, MeetingsFixture.Now);

    [Fact]
    public async Task Delivered_twice_the_absence_is_there_once_and_has_its_days()
    {
        var message = Guid.CreateVersion7();
        await TellAsync(absent, message);
        await TellAsync(absent, message);
        await TellAsync(absent);

        var row = await fixture.Service.InTenantAsync(absent.Tenant, db => db.Absences.SingleAsync());
        Assert.Equal(
            (absent.AbsenceId, absent.ProfessionalId, new DateTimeOffset(2026, 3, 27, 22, 0, 0, default), new DateTimeOffset(2026, 3, 29, 21, 0, 0, default), false),
            (row.Id, row.ProfessionalId, row.BeginsAt, row.EndsAt, row.IsCancelled));
    }

    [Fact]
    public async Task Later_news_change_its_days_and_older_ones_that_come_late_do_not()
    {
        await TellAsync(absent with { To = new DateOnly(2026, 4, 5), At = absent.At.AddHours(1) });
        await TellAsync(absent);

        Assert.Equal(
            new DateTimeOffset(2026, 4, 5, 21, 0, 0, default), await fixture.Service.InTenantAsync(absent.Tenant, db => db.Absences.Select(row => row.EndsAt).SingleAsync()));
    }

    private Task TellAsync(ProfessionalAbsent fact, Guid? id = null) => fixture.Service.DeliverAsync<ProfessionalAbsent, WhenProfessionalAbsent>(fact, id);
}
