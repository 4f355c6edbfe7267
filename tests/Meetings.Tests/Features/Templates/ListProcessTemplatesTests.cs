using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Templates;

public sealed class ListProcessTemplatesTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A2-12")]
    [Trait("covers", "A2-13")]
    public async Task Has_the_models_beyond_the_core_one_in_three_languages()
    {
        var story = await TemplateStory.BeginAsync(fixture);

        var templates = (await story.Child.Client.JsonAsync(TemplateStory.Templates)).Items();

        Assert.Equal(
            ["childsGoodCouncil", "familyGroupConference", "letsTalkAboutChildren", "schoolNonAttendance", "substanceAndAddiction", "urgentFamilyGroupConference"],
            templates.Select(template => template.Text("key")));
        var conference = templates[1].GetProperty("content");
        Assert.True(conference.GetProperty("certifiedConvener").GetBoolean());
        Assert.Equal(
            [("preparation", null), ("meeting", "familyGroupConference"), ("followUp", "familyGroupConference")],
            conference.GetProperty("steps").EnumerateArray().Select(step => (step.Text("key"), step.Text("meetingKind"))));
        Assert.Contains(conference.GetProperty("steps")[1].GetProperty("items").EnumerateArray(), item => item.Text("key") == "privateTime");
        Assert.All(templates.SelectMany(template => Names(template.GetProperty("content"))), name => Assert.All(
            name.EnumerateObject(), text => Assert.False(string.IsNullOrWhiteSpace(text.Value.GetString()))));
    }

    private static IEnumerable<JsonElement> Names(JsonElement content) =>
    [
        content.GetProperty("name"),
        .. content.GetProperty("steps").EnumerateArray().SelectMany(step =>
            step.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name")).Prepend(step.GetProperty("name"))),
    ];
}
