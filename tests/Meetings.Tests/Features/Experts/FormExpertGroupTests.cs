using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

public sealed class FormExpertGroupTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-09")]
    [Trait("covers", "L-14")]
    public async Task Shows_which_of_the_ten_fields_nobody_knows_about()
    {
        var story = await ExpertStory.BeginAsync(fixture);

        var group = await story.Lead.JsonAsync(story.Path);

        Assert.Equal(
            ["therapeutic", "psychiatric", "childProtection", "disabilityServices", "adultSocialWork", "substanceServices", "education"],
            group.GetProperty("openFields").EnumerateArray().Select(field => field.GetString()));
    }

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Family)]
    [InlineData(Role.Partner)]
    public async Task Only_the_lead_may(Role role)
    {
        var story = await ExpertStory.BeginAsync(fixture);

        using var answer = await story.Child.Area.As(role).PostAsJsonAsync("/api/meetings/expert-groups", story.Group(true));

        await answer.AssertProblemAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task An_expert_has_a_field()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        using var answer = await story.Lead.PostAsJsonAsync("/api/meetings/expert-groups", new
        {
            name = "R",
            secretary = new { name = "S", subject = "s" },
            anonymousHandling = true,
            clientMayAttend = false,
            experts = new[] { new { name = "E", fields = Array.Empty<string>() } },
        });

        await answer.AssertFieldAsync("experts[0].fields", "not_empty");
    }
}
