using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

public sealed class WithdrawParticipantTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task A_guest_and_a_member_can_be_kept_out_and_both_are_told_of()
    {
        var meeting = await InMeeting.OfAsync(area);
        var professional = await area.ProfessionalAsync();
        var guest = await meeting.InvitedAsync(new { role = "professional", whyPresent = "x", professionalId = professional });

        await area.PostedAsync(meeting.PathOf(guest, "withdraw"));
        await area.PostedAsync(meeting.PathOf(meeting.Member.Participant, "withdraw"));

        Assert.Empty(await meeting.EveryoneAsync());
        Assert.Equal(
            [(guest, professional), (meeting.Member.Participant, meeting.Member.Professional)],
            (await fixture.Service.PublishedAsync<ParticipantWithdrawn>(area.Tenant)).Select(told => (told.ParticipantId, told.ProfessionalId!.Value)));
    }

    [Fact]
    public async Task Not_twice_and_not_somebody_who_is_not_there()
    {
        var meeting = await InMeeting.OfAsync(area);
        await area.PostedAsync(meeting.PathOf(meeting.Member.Participant, "withdraw"));

        using var twice = await area.As(Role.Lead).PostAsJsonAsync(meeting.PathOf(meeting.Member.Participant, "withdraw"), new { });
        await twice.AssertProblemAsync(HttpStatusCode.Conflict, "participant_withdrawn");
        using var nobody = await area.As(Role.Lead).PostAsJsonAsync(meeting.PathOf(Guid.CreateVersion7(), "withdraw"), new { });
        await nobody.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var family = await area.As(Role.Family).PostAsJsonAsync(meeting.PathOf(meeting.Member.Participant, "withdraw"), new { });
        await family.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
