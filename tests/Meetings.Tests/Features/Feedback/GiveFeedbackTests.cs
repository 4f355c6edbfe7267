using System.Net;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Feedback;

public sealed class GiveFeedbackTests(MeetingsFixture fixture)
{
    private static readonly object Answers = new { heard = 5, understood = 4, useful = 4, hopeful = 3, words = "Sain puhua rauhassa" };
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A3-10")]
    public async Task A_family_member_says_it_themselves_or_through_a_professional_once_each()
    {
        var room = await Room.OfChildAsync(area);
        var mother = await room.FamilyAsync();
        using var early = await room.SendAsync(HttpMethod.Post, $"{room.Path}/feedback", new { answers = Answers }, caller: mother);
        await early.AssertProblemAsync(HttpStatusCode.Conflict, "feedback_after_meeting");
        await room.HeldAsync();

        var own = await room.PostAsync($"{room.Path}/feedback", new { answers = Answers }, mother);
        using var twice = await room.SendAsync(HttpMethod.Post, $"{room.Path}/feedback", new { answers = Answers }, caller: mother);
        var father = Guid.CreateVersion7();
        await area.JoinAsync(room.TeamId, personId: father, role: TeamRole.CloseOne);
        using var absent = await room.SendAsync(
            HttpMethod.Post, $"{room.Path}/feedback", new { answers = Answers, personId = Guid.CreateVersion7(), howObtained = "Kysyin" });
        await absent.AssertFieldAsync("personId", "unknown_participant");
        var through = await room.PostAsync($"{room.Path}/feedback", new { answers = Answers, personId = father, howObtained = "Kysyin puhelimessa" });

        Assert.Equal((mother.Person.ToString(), null), (own.Text("personId"), own.Text("howObtained")));
        await twice.AssertProblemAsync(HttpStatusCode.Conflict, "feedback_given");
        Assert.Equal((father.ToString(), "Kysyin puhelimessa"), (through.Text("personId"), through.Text("howObtained")));
    }

    [Fact]
    public async Task Refuses_answers_out_of_range_and_a_professional_who_does_not_say_how()
    {
        var room = await Room.OfChildAsync(area);
        await room.HeldAsync();
        using var six = await room.SendAsync(
            HttpMethod.Post, $"{room.Path}/feedback", new { answers = new { heard = 6, understood = 1, useful = 1, hopeful = 1 }, personId = Guid.CreateVersion7(), howObtained = "x" });
        using var how = await room.SendAsync(HttpMethod.Post, $"{room.Path}/feedback", new { answers = Answers, personId = Guid.CreateVersion7() });
        using var nobody = await room.SendAsync(HttpMethod.Post, $"{room.Path}/feedback", new { answers = Answers });

        await six.AssertFieldAsync("answers.heard", "inclusive_between");
        await how.AssertFieldAsync("howObtained", "not_null");
        await nobody.AssertFieldAsync("personId", "not_null");
    }
}
