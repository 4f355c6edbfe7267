using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Principles;

public sealed class ListPrinciplesTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-01")]
    public async Task There_are_exactly_nine_in_their_order_and_in_three_languages()
    {
        var principles = (await new Area(fixture.Service).As(Role.Family).JsonAsync("/api/meetings/principles")).Items();

        Assert.Equal(
            ["dialogue", "sharedUnderstanding", "smallSteps", "curiosity", "learning", "familyExpertise", "relation", "importantRelations", "hope"],
            principles.Select(one => one.Text("principle")));
        Assert.All(principles, one => Assert.All(((string[])["fi", "sv", "en"]).Select(language => one.Text(language)), text => Assert.False(string.IsNullOrWhiteSpace(text))));
    }
}
