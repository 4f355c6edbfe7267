using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class AddCircularQuestionTests(MeetingsFixture fixture)
{
    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Family)]
    public async Task Is_for_those_who_lead(Role role)
    {
        using var answer = await new Area(fixture.Service).As(role).PostAsJsonAsync("/api/meetings/circular-questions", new { text = "Kuka?", language = "fi" });
        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }
}
