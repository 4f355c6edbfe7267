using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class PrepareRoundTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-05")]
    [Trait("covers", "A0-15")]
    [Trait("covers", "L-10")]
    [Trait("covers", "R-19")]
    public async Task Says_what_is_outstanding_until_the_five_items_and_the_hearing_are_there_and_asks_for_no_tool()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        Assert.Equal(["coreIssue", "agreedInvitees", "sharingAgreement", "wayOfWorking", "childHearing"], Outstanding(await story.ReadAsync()));

        var half = await story.PutAsync("preparation", NetworkStory.Preparation(agreed: false, explained: null));
        Assert.Equal(["agreedInvitees", "wayOfWorking"], Outstanding(half));

        var whole = await story.PutAsync("preparation", NetworkStory.Preparation());
        Assert.Empty(Outstanding(whole));
        Assert.Equal("Haluun et aamut ei oo aina riitaa.", Round(whole).GetProperty("preparation").Text("coreIssue"));
    }

    [Fact]
    public async Task Two_people_cannot_overwrite_each_other()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{story.Path}/preparation") { Content = JsonContent.Create(NetworkStory.Preparation()) };
        request.Headers.IfMatch.Add(await story.Child.ETagAsync(story.Path));
        await story.PutAsync("preparation", NetworkStory.Preparation("Äidin sanoin"));

        using var late = await story.Child.Client.SendAsync(request);

        await late.AssertProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        Assert.Equal("Äidin sanoin", Round(await story.ReadAsync()).GetProperty("preparation").Text("coreIssue"));
    }

    [Fact]
    public async Task Keeps_those_who_were_invited_and_closes_when_the_network_has_met()
    {
        var story = await NetworkStory.BeginAsync(fixture);
        await story.InviteAsync();
        await RefusedAsync("invitee_already_invited");

        await story.OrientAsync();
        await story.PutAsync("meeting", NetworkStory.Meeting());
        await story.PostAsync("meeting/held", NetworkStory.Held);
        await RefusedAsync("preparation_is_over");

        // Entries without their ids are new ones, so the invited one is missing.
        Task RefusedAsync(string code) => story.Child.RefusedAsync(
            code, HttpMethod.Put, $"{story.Path}/preparation", NetworkStory.Preparation(), story.Path);
    }

    private static IEnumerable<string?> Outstanding(JsonElement process) =>
        Round(process).GetProperty("outstanding").EnumerateArray().Select(item => item.GetString());

    private static JsonElement Round(JsonElement process) => process.GetProperty("rounds").EnumerateArray().Last();
}
