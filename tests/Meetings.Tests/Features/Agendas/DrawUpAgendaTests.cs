using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Agendas;

public sealed class DrawUpAgendaTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-23")]
    public async Task Follows_the_structure_chosen_for_the_meeting_and_is_drawn_up_once()
    {
        var room = await Room.OfChildAsync(area, "clientPlan");
        var agenda = await room.PostAsync($"{room.Path}/agenda", new { structure = "helpingMap" });

        Assert.Equal(
            ["checkIn", "stepsFollowUp", "genogramAndQuestion", "interview", "vision", "obstacles", "supports", "plan", "smallSteps", "closingReflection"],
            agenda.Items().Select(item => item.Text("topic")));
        Assert.Equal(5 + 10 + 15 + 15 + 40 + 10 + 5, agenda.GetProperty("minutes").GetInt32());
        using var again = await room.SendAsync(HttpMethod.Post, $"{room.Path}/agenda", new { structure = "hypotheses" });
        await again.AssertProblemAsync(HttpStatusCode.Conflict, "agenda_exists");
    }

    [Fact]
    public async Task Takes_a_grant()
    {
        var room = await Room.OfChildAsync(area);
        using var answer = await room.SendAsync(HttpMethod.Post, $"{room.Path}/agenda", new { structure = "hypotheses" }, caller: await room.ProfessionalAsync());
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
