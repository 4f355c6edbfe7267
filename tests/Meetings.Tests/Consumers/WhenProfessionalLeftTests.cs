using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Consumers;
using SystemicPlatform.Meetings.Tests.Features.Participants;

namespace SystemicPlatform.Meetings.Tests.Consumers;

public sealed class WhenProfessionalLeftTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Whoever_leaves_is_in_no_meeting_afterwards_also_when_delivered_twice()
    {
        var area = new Area(fixture.Service);
        var professionalId = await area.ProfessionalAsync();
        var (before, after) = (await InMeeting.OfAsync(area), await InMeeting.OfAsync(area, date: "2026-01-15"));
        foreach (var meeting in (InMeeting[])[before, after])
        {
            await meeting.InvitedAsync(new { role = "professional", whyPresent = "x", professionalId });
        }

        var left = new ProfessionalLeft(area.Tenant, professionalId, new(2026, 1, 14), MeetingsFixture.Now);
        var messageId = Guid.CreateVersion7();
        await fixture.Service.DeliverAsync<ProfessionalLeft, WhenProfessionalLeft>(left, messageId);
        await fixture.Service.DeliverAsync<ProfessionalLeft, WhenProfessionalLeft>(left, messageId);

        Assert.Equal((2, 1), ((await before.EveryoneAsync()).Count, (await after.EveryoneAsync()).Count));
        Assert.Equal(after.Id, Assert.Single(await fixture.Service.PublishedAsync<ParticipantWithdrawn>(area.Tenant)).MeetingId);
    }

    [Fact]
    public async Task The_last_day_is_kept()
    {
        var area = new Area(fixture.Service);
        var left = new ProfessionalLeft(area.Tenant, await area.ProfessionalAsync(), MeetingsFixture.Today.AddDays(30), MeetingsFixture.Now);
        await fixture.Service.DeliverAsync<ProfessionalLeft, WhenProfessionalLeft>(left);

        var professional = await fixture.Service.InTenantAsync(area.Tenant, db => db.Professionals.AsNoTracking().SingleAsync());
        Assert.Equal((left.On, false, true), (professional.LastDay!.Value, professional.HasLeft(left.On), professional.HasLeft(left.On.AddDays(1))));
    }
}
