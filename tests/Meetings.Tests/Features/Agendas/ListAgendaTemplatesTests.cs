using System.Net.Http.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Agendas;

public sealed class ListAgendaTemplatesTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task Shows_one_for_each_kind_and_structure_and_the_areas_own_only_to_the_area()
    {
        var (area, other) = (new Area(fixture.Service), new Area(fixture.Service));
        using var set = await area.As(Role.Lead).PutAsJsonAsync(
            "/api/meetings/agenda-templates/other/hypotheses", new { items = new[] { new { topic = "checkIn", minutes = 5, title = (string?)null, perChild = false } } });
        Assert.True(set.IsSuccessStatusCode);

        var mine = (await area.As(Role.Professional).JsonAsync("/api/meetings/agenda-templates")).Items();
        var theirs = (await other.As(Role.Professional).JsonAsync("/api/meetings/agenda-templates")).Items();

        Assert.Equal(Enum.GetValues<MeetingKind>().Length * 2, mine.Count);
        Assert.Equal(("other", "hypotheses"), mine.Where(one => one.GetProperty("isOwn").GetBoolean()).Select(one => (one.Text("kind"), one.Text("structure"))).Single());
        Assert.DoesNotContain(theirs, one => one.GetProperty("isOwn").GetBoolean());
    }
}
