using System.Net.Http.Json;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

public sealed class IdentifyNeedTests(MeetingsFixture fixture)
{
    [Fact]
    [Trait("covers", "A1-02")]
    [Trait("covers", "A1-04")]
    [Trait("covers", "R-08")]
    public async Task A_need_begins_a_process_and_its_first_round_with_the_noticer_as_convener()
    {
        var child = await ChildCase.OpenAsync(fixture);

        var process = await child.AcceptedAsync(HttpMethod.Post, child.Path("network-processes"), NetworkStory.Need);

        Assert.Equal(("preparation", 1), (process.Text("step"), process.GetProperty("round").GetInt32()));
        var convener = process.GetProperty("convener");
        Assert.Equal(("noticer", "Otto Demonen"), (convener.Text("basis"), convener.GetProperty("who").Text("name")));
        var told = Assert.Single(await fixture.Service.PublishedAsync<NetworkRoundStarted>(child.Area.Tenant));
        Assert.Equal((process.GetProperty("id").GetGuid(), child.ChildId, 1), (told.ProcessId, told.ChildId, told.Round));
        Assert.Contains(
            await fixture.Service.AccessLogAsync(child.Area.Tenant),
            line => line.ChildId == child.ChildId && line.Action == "manageProcesses" && line.Allowed);
    }

    [Fact]
    public async Task The_same_key_twice_begins_one_process()
    {
        var child = await ChildCase.OpenAsync(fixture);
        var client = child.Client;
        client.DefaultRequestHeaders.Add("Idempotency-Key", "once");

        using var first = await client.PostAsJsonAsync(child.Path("network-processes"), NetworkStory.Need);
        using var second = await client.PostAsJsonAsync(child.Path("network-processes"), NetworkStory.Need);

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Single(await fixture.Service.PublishedAsync<NetworkRoundStarted>(child.Area.Tenant));
    }

    [Fact]
    public async Task Refuses_a_need_of_tomorrow_and_blank_fields()
    {
        var child = await ChildCase.OpenAsync(fixture);
        await child.RefusedAsync(
            "day_in_future", HttpMethod.Post, child.Path("network-processes"),
            new { noticedBy = NetworkStory.Noticer, noticedOn = "2026-01-02", need = "Huomenna." });

        using var blank = await child.SendAsync(
            HttpMethod.Post, child.Path("network-processes"), new { noticedBy = new { kind = "professional", name = "A" }, noticedOn = "2026-01-01", need = " " });
        await blank.AssertFieldAsync("need", "not_empty");
    }

    [Fact]
    public async Task Only_who_works_with_the_child_may()
    {
        var child = await ChildCase.OpenAsync(fixture);

        await child.HiddenFromOthersAsync(HttpMethod.Post, child.Path("network-processes"), NetworkStory.Need);
        Assert.Empty(await fixture.Service.PublishedAsync<NetworkRoundStarted>(child.Area.Tenant));
    }
}
