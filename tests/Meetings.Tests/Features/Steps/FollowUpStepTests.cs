using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Steps;

public sealed class FollowUpStepTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-12")]
    public async Task Changes_with_a_word_why_is_done_at_last_and_then_stays_so()
    {
        var room = await Room.OfChildAsync(area);
        var step = await room.PostAsync($"{room.Path}/steps", new { who = "Äiti", what = "Kokeilee", dueOn = "2026-01-08", personId = await area.PersonAsync(room.ChildId) });
        var path = $"/api/meetings/steps/{step.GetProperty("id").GetGuid()}/follow-up";

        using var wordless = await room.SendAsync(HttpMethod.Post, path, new { outcome = "changed", dueOn = "2026-01-15" }, step.Text("eTag"));
        using var changed = await room.SendAsync(HttpMethod.Post, path, new { outcome = "changed", dueOn = "2026-01-15", word = "Viikko oli kiireinen", meetingId = room.MeetingId }, step.Text("eTag"));
        var now = await changed.Content.ReadFromJsonAsync<JsonElement>();
        using var late = await room.SendAsync(HttpMethod.Post, path, new { outcome = "done" }, step.Text("eTag"));
        using var done = await room.SendAsync(HttpMethod.Post, path, new { outcome = "done", word = "Onnistui" }, now.Text("eTag"));
        using var again = await room.SendAsync(HttpMethod.Post, path, new { outcome = "notDone", word = "x" }, (await done.Content.ReadFromJsonAsync<JsonElement>()).Text("eTag"));

        await wordless.AssertFieldAsync("word", "not_null");
        Assert.Equal(("open", "2026-01-15", 1), (now.Text("state"), now.Text("dueOn"), now.GetProperty("timesChanged").GetInt32()));
        await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "step_closed");
        Assert.Equal([1, 2], (await fixture.Service.PublishedAsync<StepAgreed>(area.Tenant)).Select(told => told.Version));
        var told = Assert.Single(await fixture.Service.PublishedAsync<StepDone>(area.Tenant));
        Assert.Equal((true, 3, room.ChildId), (told.Done, told.Version, told.ChildId!.Value));
    }

    [Fact]
    public async Task One_that_concerns_no_child_is_followed_up_by_the_same_team()
    {
        var (teamId, otherTeam) = (await area.TeamAsync(), await area.TeamAsync());
        Guid[] meetings = [await SteeringAsync(teamId, "2026-01-01"), await SteeringAsync(teamId, "2026-01-05"), await SteeringAsync(otherTeam, "2026-01-05")];
        var step = await area.PostedAsync(
            $"{Area.Meetings}/{meetings[0]}/steps", new { who = "A", what = "B", dueOn = "2026-01-08", professionalId = await area.ProfessionalAsync() });
        var path = $"/api/meetings/steps/{step.Id()}/follow-up";

        using var elsewhere = await FollowAsync(meetings[2]);
        using var done = await FollowAsync(meetings[1]);

        await elsewhere.AssertFieldAsync("meetingId", "unknown_meeting");
        Assert.Equal((HttpStatusCode.OK, meetings[1].ToString()), (done.StatusCode, (await done.BodyAsync()).Text("followedUpIn")));
        Assert.Null(Assert.Single(await fixture.Service.PublishedAsync<StepDone>(area.Tenant)).ChildId);

        async Task<HttpResponseMessage> FollowAsync(Guid meetingId)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { outcome = "done", meetingId }) };
            request.Headers.TryAddWithoutValidation("If-Match", step.Text("eTag"));
            return await area.As(Role.Lead).SendAsync(request);
        }

        async Task<Guid> SteeringAsync(Guid team, string date) =>
            (await area.PostedAsync(Area.Meetings, MeetingRequest.For(team, ("kind", "steeringGroup"), ("date", date)))).Id();
    }

    [Fact]
    public async Task Is_not_followed_up_in_a_meeting_about_someone_else()
    {
        var (room, other) = (await Room.OfChildAsync(area), await Room.OfChildAsync(area));
        var step = await room.PostAsync($"{room.Path}/steps", new { who = "Äiti", what = "Kokeilee", dueOn = "2026-01-08", personId = await area.PersonAsync(room.ChildId) });

        using var answer = await room.SendAsync(
            HttpMethod.Post, $"/api/meetings/steps/{step.GetProperty("id").GetGuid()}/follow-up", new { outcome = "done", meetingId = other.MeetingId }, step.Text("eTag"));

        await answer.AssertFieldAsync("meetingId", "unknown_meeting");
    }
}
