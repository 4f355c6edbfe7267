using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

[Trait("covers", "A1-10")]
[Trait("covers", "A1-11")]
public sealed class AssignDutiesTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "R-05")]
    public async Task One_leads_one_writes_one_prepares()
    {
        var meeting = await InMeeting.OfAsync(area);
        var guest = await meeting.InvitedAsync(new { role = "coordinator", whyPresent = "x", professionalId = await area.ProfessionalAsync() });
        await area.PostedAsync(meeting.PathOf(meeting.Member.Participant, "duties"), new { chair = true, recorder = false, preparer = false });
        await area.PostedAsync(meeting.PathOf(guest, "duties"), new { chair = false, recorder = true, preparer = true });

        using var taken = await area.As(Role.Lead).PostAsJsonAsync(meeting.PathOf(guest, "duties"), new { chair = true, recorder = true, preparer = true });
        await taken.AssertProblemAsync(HttpStatusCode.Conflict, "chair_taken");

        Assert.Equal(
            [(true, false, false), (false, true, true)],
            (await meeting.EveryoneAsync()).ConvertAll(one => (
                one.GetProperty("isChair").GetBoolean(), one.GetProperty("isRecorder").GetBoolean(), one.GetProperty("isPreparer").GetBoolean())));
    }

    [Fact]
    public async Task Two_at_once_do_not_both_become_chair()
    {
        var meeting = await InMeeting.OfAsync(area);
        var guest = await meeting.InvitedAsync(new { role = "coordinator", whyPresent = "x", professionalId = await area.ProfessionalAsync() });
        var client = area.As(Role.Lead);

        var answers = await Task.WhenAll(((Guid[])[guest, meeting.Member.Participant]).Select(one =>
            client.PostAsJsonAsync(meeting.PathOf(one, "duties"), new { chair = true, recorder = false, preparer = false })));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
    }

    [Fact]
    public async Task Says_all_three_and_only_those_who_schedule_say_it()
    {
        var meeting = await InMeeting.OfAsync(area);
        using var part = await area.As(Role.Lead).PostAsJsonAsync(meeting.PathOf(meeting.Member.Participant, "duties"), new { chair = true });
        await part.AssertProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
        using var family = await area.As(Role.Family).PostAsJsonAsync(
            meeting.PathOf(meeting.Member.Participant, "duties"), new { chair = true, recorder = false, preparer = false });
        await family.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
