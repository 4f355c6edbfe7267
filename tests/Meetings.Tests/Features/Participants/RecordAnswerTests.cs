using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

public sealed class RecordAnswerTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Writes_what_was_said_on_the_telephone_and_a_later_answer_replaces_it()
    {
        var meeting = await InMeeting.OfAsync(area);

        await area.PostedAsync(meeting.PathOf(meeting.Member.Participant, "answer"), new { answer = "tentative" });
        var answered = await area.PostedAsync(meeting.PathOf(meeting.Member.Participant, "answer"), new { answer = "declined" });

        Assert.Equal(("declined", "2026-01-01T09:00:00Z"), (answered.Text("answer"), answered.Text("answeredAt")));
        Assert.Equal(
            [InvitationAnswer.Tentative, InvitationAnswer.Declined],
            (await fixture.Service.PublishedAsync<InvitationAnswered>(area.Tenant)).ConvertAll(told => told.Answer));
    }

    [Fact]
    public async Task Nothing_is_no_answer_and_others_do_not_write_it()
    {
        var meeting = await InMeeting.OfAsync(area);
        using var none = await area.As(Role.Lead).PostAsJsonAsync(meeting.PathOf(meeting.Member.Participant, "answer"), new { answer = "none" });
        await none.AssertFieldAsync("answer", "not_equal");
        using var family = await area.As(Role.Family).PostAsJsonAsync(meeting.PathOf(meeting.Member.Participant, "answer"), new { answer = "accepted" });
        await family.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var nobody = await area.As(Role.Lead).PostAsJsonAsync(meeting.PathOf(Guid.CreateVersion7(), "answer"), new { answer = "accepted" });
        await nobody.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
