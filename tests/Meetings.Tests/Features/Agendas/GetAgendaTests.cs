using System.Net;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Agendas;

public sealed class GetAgendaTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "L-22")]
    public async Task Of_a_child_whom_one_may_not_see_only_the_time_is_shown()
    {
        var room = await Room.OfChildrenAsync(area);
        using var none = await room.SendAsync(HttpMethod.Get, $"{room.Path}/agenda");
        await none.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        await room.PostAsync($"{room.Path}/agenda", new { structure = "hypotheses" });
        var other = await room.ProfessionalAsync(room.Children[1]);

        var agenda = await area.As(other).JsonAsync($"{room.Path}/agenda");

        Assert.Equal(5, agenda.Items().Count(item => item.GetProperty("hidden").GetBoolean() && item.Text("topic") is null && item.Text("childId") is null));
        Assert.Equal([room.Children[1].ToString()], agenda.Items().Select(item => item.Text("childId")).OfType<string>().Distinct());
        Assert.Equal(5 + 10 + 150 + 5, agenda.GetProperty("minutes").GetInt32());
    }
}
