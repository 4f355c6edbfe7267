using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Participants;

public sealed class AnswerInvitationTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Member_guest_and_family_answer_for_themselves_without_a_grant_for_the_child()
    {
        var (teamId, childId) = await area.ChildWithTeamAsync();
        var (member, guest) = (TestCaller.With(Role.Professional, area.Tenant), TestCaller.With(Role.Professional, area.Tenant));
        var mother = TestCaller.With(Role.Family, area.Tenant) with { Person = Guid.CreateVersion7() };
        await area.JoinAsync(teamId, await area.ProfessionalAsync(member));
        var id = (await area.PostedAsync(Area.Meetings, MeetingRequest.For(teamId, ("kind", "network")))).GetProperty("id").GetGuid();
        await area.PostedAsync($"{Area.Meetings}/{id}/participants", new { role = "professional", whyPresent = "x", professionalId = await area.ProfessionalAsync(guest) });
        await area.PostedAsync($"{Area.Meetings}/{id}/participants", new { role = "family", whyPresent = "x", personId = await area.PersonAsync(childId, mother.Person) });

        await AnswerAsync(member, id, "accepted");
        await AnswerAsync(guest, id, "declined");
        await AnswerAsync(mother, id, "tentative");

        Assert.Equal(
            ["accepted", "declined", "tentative"],
            (await area.As(Role.Lead).JsonAsync($"{Area.Meetings}/{id}/participants")).Items().Select(one => one.Text("answer")).Order());
        Assert.Equal(3, (await fixture.Service.PublishedAsync<InvitationAnswered>(area.Tenant)).Count);
    }

    [Fact]
    public async Task Whoever_does_not_belong_to_the_meeting_finds_nothing_to_answer()
    {
        var meeting = await InMeeting.OfAsync(area);
        TestCaller[] callers =
        [
            TestCaller.With(Role.Professional, area.Tenant),
            TestCaller.With(Role.Lead, area.Tenant),
            TestCaller.With(Role.Family, area.Tenant) with { Person = Guid.CreateVersion7() },
            TestCaller.With(Role.Lead, TestCaller.NewTenant()),
        ];
        foreach (var caller in callers)
        {
            using var answer = await area.As(caller).PostAsJsonAsync($"/api/meetings/mine/{meeting.Id}/answer", new { answer = "accepted" });
            await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        }

        using var admin = await area.As(Role.Admin).PostAsJsonAsync($"/api/meetings/mine/{meeting.Id}/answer", new { answer = "accepted" });
        await admin.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task Who_was_withdrawn_has_no_answer_to_give()
    {
        var me = TestCaller.With(Role.Professional, area.Tenant);
        var meeting = await InMeeting.OfAsync(area);
        var participant = await meeting.InvitedAsync(new { role = "professional", whyPresent = "x", professionalId = await area.ProfessionalAsync(me) });
        await area.PostedAsync(meeting.PathOf(participant, "withdraw"));

        using var answer = await area.As(me).PostAsJsonAsync($"/api/meetings/mine/{meeting.Id}/answer", new { answer = "accepted" });

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private Task<System.Text.Json.JsonElement> AnswerAsync(TestCaller caller, Guid id, string answer) =>
        area.PostedAsync($"/api/meetings/mine/{id}/answer", new { answer }, area.As(caller));
}
