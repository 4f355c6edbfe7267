using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Meetings.Tests.Features.Meetings;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Systemic;

public sealed class GetThreadTests(MeetingsFixture fixture)
{
    [Fact]
    public async Task What_was_begun_follows_its_meeting_to_another_time()
    {
        var room = await Room.OfChildAsync(new Area(fixture.Service), date: "2026-01-15");
        await Thinking.OpenedAsync(room);
        await room.MovedAsync("2026-01-22");

        var starts = await fixture.Service.InTenantAsync(room.Area.Tenant, db => db.SystemicRecords.Select(row => row.StartsAt).SingleAsync());
        Assert.Equal(new DateTimeOffset(2026, 1, 22, 7, 0, 0, default), starts);
    }

    [Fact]
    [Trait("covers", "A0-07")]
    public async Task Shows_a_childs_weeks_on_one_page_latest_first()
    {
        var area = new Area(fixture.Service);
        var first = await Room.OfChildAsync(area);
        var later = await area.PostedAsync(Area.Meetings, MeetingRequest.For(first.TeamId, ("kind", "network"), ("date", "2026-01-08")), first.Client);
        var second = first with { MeetingId = later.GetProperty("id").GetGuid() };
        await Thinking.OpenedAsync(first);
        await Thinking.OpenedAsync(second);
        var hypothesis = await Thinking.RaisedAsync(first, "Aamut");
        using var moved = await Thinking.ChangedAsync(second, hypothesis, "weakened", "Kuultiin muuta");
        await first.PostAsync($"{Thinking.Path(first)}/notes", new { kind = "reflection", text = "Kuuntelijan ajatus" });
        await first.PostAsync($"{first.Path}/steps", new { who = "A", what = "Askel", dueOn = "2026-01-08", personId = await first.Area.PersonAsync(first.ChildId) });

        var page = await first.Client.JsonAsync($"/api/meetings/children/{first.ChildId}/thread?limit=1");
        var rest = await first.Client.JsonAsync($"/api/meetings/children/{first.ChildId}/thread?limit=1&cursor={page.Text("next")}");

        var (latest, oldest) = (page.Items().Single(), rest.Items().Single());
        Assert.Null(rest.Text("next"));
        Assert.Equal((second.MeetingId.ToString(), first.MeetingId.ToString()), (latest.GetProperty("record").Text("meetingId")!, oldest.GetProperty("record").Text("meetingId")!));
        Assert.Equal([("weakened", "Kuultiin muuta")], latest.GetProperty("hypotheses").EnumerateArray().Select(move => (move.Text("state"), move.Text("why"))));
        Assert.Equal([("open", null)], oldest.GetProperty("hypotheses").EnumerateArray().Select(move => (move.Text("state"), move.Text("why"))));
        Assert.Equal("Kuuntelijan ajatus", oldest.GetProperty("record").GetProperty("notes")[0].Text("text"));
        Assert.Equal("Askel", oldest.GetProperty("steps")[0].Text("what"));
        var export = (await area.As(Role.Lead).JsonAsync($"/api/meetings/children/{first.ChildId}/export")).GetProperty("content").GetProperty("systemicRecords");
        Assert.Equal((2, 1), (export.GetProperty("records").GetArrayLength(), export.GetProperty("hypotheses").GetArrayLength()));
    }
}
