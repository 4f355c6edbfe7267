using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Partners;

public sealed class ListStatementsTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A3-19")]
    public async Task Everybody_in_the_meeting_reads_what_partners_said()
    {
        var story = await PartnerStory.BeginAsync(fixture);
        await story.School.PostedAsync($"{story.One}/statement", new { text = "Poissaoloja on 62 tuntia" });
        var path = $"{Area.Meetings}/{story.Meeting}/statements";

        Assert.Equal("Poissaoloja on 62 tuntia", Assert.Single((await story.Child.Client.JsonAsync(path)).Items()).Text("text"));
        Assert.Single((await story.Child.Area.As(await story.Child.FamilyAsync(story.Meeting)).JsonAsync(path)).Items());
        await story.Child.HiddenFromFamilyAsync(path);
        await story.Child.HiddenFromOthersAsync(HttpMethod.Get, path, null);
        var export = await story.Child.Area.As(ServiceDefaults.Access.Role.Lead).JsonAsync(story.Child.Path("export"));
        Assert.Contains("Poissaoloja on 62 tuntia", export.GetRawText(), StringComparison.Ordinal);
    }
}
