using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Agendas;

public sealed class GetAgendaTemplateTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Is_the_platforms_until_the_area_has_its_own()
    {
        var template = await area.As(Role.Professional).JsonAsync("/api/meetings/agenda-templates/network/helpingMap");
        Assert.False(template.GetProperty("isOwn").GetBoolean());
        Assert.Equal(["checkIn", "coreIssue", "vision", "obstacles", "supports", "plan", "sharedPlan", "jointEvaluation", "closingReflection"], template.Items().Select(item => item.Text("topic")));
    }

    [Fact]
    public async Task A_kind_that_does_not_exist_has_none()
    {
        using var answer = await area.As(Role.Lead).GetAsync(new Uri("/api/meetings/agenda-templates/99/0", UriKind.Relative));
        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }
}
