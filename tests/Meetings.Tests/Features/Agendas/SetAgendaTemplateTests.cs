using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Agendas;

public sealed class SetAgendaTemplateTests(MeetingsFixture fixture)
{
    private const string Path = "/api/meetings/agenda-templates/professionalTeam/hypotheses";
    private static readonly object Own = new { items = new[] { new { topic = "other", title = "Oma alku", minutes = 12, perChild = false } } };
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "A0-02")]
    public async Task An_area_makes_its_own_and_changes_it_only_as_it_read_it()
    {
        var lead = area.As(Role.Lead);
        using var first = await lead.PutAsJsonAsync(Path, Own);
        using var blind = await lead.PutAsJsonAsync(Path, Own);
        using var request = new HttpRequestMessage(HttpMethod.Put, Path) { Content = JsonContent.Create(Own) };
        request.Headers.IfMatch.Add(first.Headers.ETag!);
        using var second = await lead.SendAsync(request);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        await blind.AssertProblemAsync((HttpStatusCode)428, "precondition_required");
        var room = await Room.OfChildrenAsync(area);
        Assert.Equal(["Oma alku"], (await room.PostAsync($"{room.Path}/agenda", new { structure = "hypotheses" })).Items().Select(item => item.Text("title")));
    }

    [Fact]
    public async Task Refuses_items_without_words_or_time()
    {
        var body = new { items = new[] { new { topic = "other", title = (string?)null, minutes = 0, perChild = false } } };
        using var answer = await area.As(Role.Lead).PutAsJsonAsync(Path, body);
        var errors = (await answer.AssertProblemAsync(HttpStatusCode.BadRequest, "validation")).GetProperty("errors");
        Assert.Equal(["items[0].minutes", "items[0].title"], errors.EnumerateObject().Select(error => error.Name).Order());
        using var none = await area.As(Role.Lead).PutAsJsonAsync(Path, new { items = Array.Empty<object>() });
        await none.AssertFieldAsync("items", "not_empty");
    }

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Family)]
    [InlineData(Role.Admin)]
    public async Task Is_for_those_who_lead(Role role)
    {
        using var answer = await area.As(TestCaller.With(role, area.Tenant)).PutAsJsonAsync(Path, Own);
        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
