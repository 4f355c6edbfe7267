using System.Net.Http.Json;
using SystemicPlatform.Meetings.Tests.Features.Participants;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Polls;

public sealed class AskInPollTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task One_more_gets_a_link_of_their_own_and_the_same_key_repeats_no_link()
    {
        var poll = await Asked.OfAsync(fixture, area);
        var client = area.As(Role.Lead);
        client.DefaultRequestHeaders.Add("Idempotency-Key", "ask-1");

        var asked = (await area.PostedAsync($"{poll.Path}/invitees", new { label = "Isä" }, client)).GetProperty("invitee");
        var again = (await area.PostedAsync($"{poll.Path}/invitees", new { label = "Isä" }, client)).GetProperty("invitee");

        Assert.Equal((asked.Text("id"), (string?)null), (again.Text("id"), again.Text("address")));
        using var nobody = fixture.Service.Client(null);
        Assert.Equal(3, (await nobody.JsonAsync(Invited.Behind(asked.Text("address")!))).GetProperty("options").GetArrayLength());
        Assert.Equal(3, (await poll.NowAsync()).GetProperty("invitees").GetArrayLength());
    }

    [Fact]
    public async Task Refuses_a_label_that_says_nothing()
    {
        var poll = await Asked.OfAsync(fixture, area);
        using var answer = await area.As(Role.Lead).PostAsJsonAsync($"{poll.Path}/invitees", new { label = " " });
        await answer.AssertFieldAsync("label", "not_empty");
    }
}
