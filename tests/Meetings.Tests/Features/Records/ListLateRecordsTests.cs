using System.Net;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class ListLateRecordsTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "L-25")]
    public async Task Shows_held_meetings_without_a_shared_record_longest_waiting_first()
    {
        var older = await Room.OfChildAsync(area, "cooperation", "2025-12-10");
        var newer = await Room.OfChildAsync(area, "cooperation", "2025-12-20");
        var today = await Room.OfChildAsync(area, "cooperation");
        var shared = await Room.OfChildAsync(area, "cooperation", "2025-12-15");
        await Task.WhenAll(((Room[])[older, newer, today, shared]).Select(room => room.HeldAsync()));
        await newer.OpenedAsync();
        var record = await shared.OpenedAsync();
        await shared.WriteAsync(record.Part("childsView"), "x");
        await shared.PostAsync($"{shared.Path}/record/share");

        var lead = area.As(Role.Lead);
        var first = await lead.JsonAsync("/api/meetings/late-records?limit=1");
        var second = await lead.JsonAsync($"/api/meetings/late-records?limit=1&cursor={first.Text("next")}");

        Assert.Equal(
            [(older.MeetingId.ToString(), false), (newer.MeetingId.ToString(), true)],
            first.Items().Concat(second.Items()).Select(item => (item.Text("meetingId")!, item.GetProperty("isOpened").GetBoolean())));
        Assert.Null(second.Text("next"));
        Assert.Equal(3, (await lead.JsonAsync("/api/meetings/late-records?days=0")).Items().Count);
        Assert.Equal([newer.MeetingId.ToString()], (await newer.Client.JsonAsync("/api/meetings/late-records")).Items().Select(item => item.Text("meetingId")));
        using var never = await newer.SendAsync(HttpMethod.Get, "/api/meetings/late-records?days=-1");
        await never.AssertProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
    }
}
