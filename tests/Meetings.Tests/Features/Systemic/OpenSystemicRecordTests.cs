using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class OpenSystemicRecordTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A1-08")]
    public async Task Starts_from_a_question_and_the_familys_permission_once_per_meeting()
    {
        var room = await Room.OfChildAsync(area);
        var record = await Thinking.OpenedAsync(room);

        Assert.Equal(("Mitä tapahtuu aamuisin?", "given", $"Testi {room.Worker.Subject}"), (record.GetProperty("opening").Text("question"), record.GetProperty("opening").Text("permission"), record.Text("presenter")));
        using var again = await room.SendAsync(HttpMethod.Post, Thinking.Path(room), new { opening = Thinking.Opening });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "systemic_record_exists");
    }

    [Fact]
    [Trait("covers", "A1-08")]
    public async Task Permission_that_was_not_given_needs_its_words()
    {
        var room = await Room.OfChildAsync(area);
        using var answer = await room.SendAsync(
            HttpMethod.Post, Thinking.Path(room), new { opening = new { question = "K", permission = "notAsked", permissionWords = (string?)null, situation = (string?)null } });
        await answer.AssertFieldAsync("opening.permissionWords", "not_null");
    }

    [Fact]
    public async Task Is_behind_the_childs_gate()
    {
        var room = await Room.OfChildrenAsync(area);
        using var answer = await room.SendAsync(HttpMethod.Post, Thinking.Path(room), new { opening = Thinking.Opening }, caller: await room.ProfessionalAsync(room.Children[1]));
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
