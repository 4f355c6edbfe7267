using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class ListCircularQuestionsTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-23")]
    public async Task Begins_with_the_platforms_in_three_languages_and_goes_on_with_the_areas_own()
    {
        var area = new Area(fixture.Service);
        await area.PostedAsync("/api/meetings/circular-questions", new { text = "Kenen kanssa se on helpointa?", language = "fi" });

        var questions = (await area.As(Role.Professional).JsonAsync("/api/meetings/circular-questions")).Items();

        Assert.Equal(["en", "fi", "sv"], questions.Where(one => one.Text("questionId") is null).Select(one => one.Text("language")).Distinct().Order());
        Assert.Equal("Kenen kanssa se on helpointa?", questions.Single(one => one.Text("questionId") is not null).Text("text"));
    }
}
