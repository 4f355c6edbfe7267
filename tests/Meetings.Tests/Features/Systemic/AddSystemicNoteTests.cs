using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class AddSystemicNoteTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-07")]
    public async Task Many_add_reflections_and_questions_at_once()
    {
        var room = await Room.OfChildAsync(area);
        await Thinking.OpenedAsync(room);
        var question = (await area.PostedAsync("/api/meetings/circular-questions", new { text = "Kuka huomaa ensin?", language = "fi" }, area.As(Role.Lead))).GetProperty("questionId").GetGuid();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => room.PostAsync($"{Thinking.Path(room)}/notes", new { kind = "reflection", text = $"Ajatus {number}" })));
        await room.PostAsync($"{Thinking.Path(room)}/notes", new { kind = "circularQuestion", text = "Kuka huomaa ensin?", answer = "Isoäiti", questionId = question });

        var notes = (await room.Client.JsonAsync(Thinking.Path(room))).GetProperty("notes").EnumerateArray().ToList();
        Assert.Equal(6, notes.Count(note => note.Text("kind") == "reflection"));
        Assert.Equal(("Isoäiti", question.ToString()), notes.Where(note => note.Text("kind") == "circularQuestion").Select(note => (note.Text("answer")!, note.Text("questionId")!)).Single());
    }

    [Fact]
    public async Task Knows_no_question_of_another_area()
    {
        var room = await Room.OfChildAsync(area);
        await Thinking.OpenedAsync(room);
        var other = new Area(fixture.Service);
        var foreign = (await other.PostedAsync("/api/meetings/circular-questions", new { text = "Kuka?", language = "fi" })).GetProperty("questionId").GetGuid();
        using var answer = await room.SendAsync(HttpMethod.Post, $"{Thinking.Path(room)}/notes", new { kind = "circularQuestion", text = "Kuka?", questionId = foreign });
        await answer.AssertFieldAsync("questionId", "unknown_question");
    }
}
