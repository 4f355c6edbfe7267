using System.Net;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Records;

public sealed class ShareRecordTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    [Trait("covers", "R-07")]
    [Trait("covers", "R-18")]
    public async Task Goes_to_everyone_once_the_meeting_was_held_and_the_childs_view_stands_in_it()
    {
        var room = await Room.OfChildAsync(area);
        var mother = await room.FamilyAsync();
        var record = await room.OpenedAsync();
        await room.WriteAsync(record.Part("situation"), "Yhdessä");
        await RefusedAsync(room, "meeting_not_held");
        await room.HeldAsync();
        await RefusedAsync(room, "childs_view_missing");
        await room.WriteAsync(record.Part("childsView"), "Haluaa rauhalliset aamut; kerrottu piirtäen.");
        var next = await area.PostedAsync(Area.Meetings, Meetings.MeetingRequest.For(room.TeamId, ("kind", "network"), ("date", "2026-02-01")), room.Client);

        var shared = await room.PostAsync($"{room.Path}/record/share", new { nextMeetingId = next.GetProperty("id").GetGuid() });

        Assert.Equal(("shared", 1, next.Text("id")), (shared.Text("state"), shared.GetProperty("sharedVersion").GetInt32(), shared.Text("nextMeetingId")));
        Assert.Equal("shared", (await room.RecordAsync(mother)).Text("state"));
        var told = Assert.Single(await fixture.Service.PublishedAsync<MeetingRecordShared>(area.Tenant));
        Assert.Equal((room.MeetingId, room.TeamId, 1), (told.MeetingId, told.TeamId, told.RecordVersion));
        Assert.Equal([room.ChildId], told.ChildIds);
        await RefusedAsync(room, "record_shared");
        using var late = await room.SendAsync(HttpMethod.Post, $"/api/meetings/record-parts/{record.Part("situation")}/paragraphs", new { text = "x" });
        await late.AssertProblemAsync(HttpStatusCode.Conflict, "record_shared");
    }

    [Fact]
    public async Task Does_not_go_to_another_childs_people_than_those_for_whom_it_was_written()
    {
        var room = await Room.OfChildAsync(area);
        await room.OpenedAsync();
        await room.HeldAsync();

        // No use case leads there; whatever does one day must not get past this.
        var other = Guid.CreateVersion7();
        await area.RunAsync(db => db.Records.Where(row => row.MeetingId == room.MeetingId).ExecuteUpdateAsync(set => set.SetProperty(row => row.ChildId, other)));

        await RefusedAsync(room, "record_of_another_child");
    }

    [Fact]
    [Trait("covers", "A0-06")]
    public async Task Asks_for_two_hypotheses_or_a_reason()
    {
        var room = await Room.OfChildAsync(area);
        var record = await room.OpenedAsync();
        await room.WriteAsync(record.Part("childsView"), "Ei halunnut kertoa.");
        await room.HeldAsync();
        await Systemic.Thinking.OpenedAsync(room);
        await Systemic.Thinking.RaisedAsync(room, "Ensimmäinen");
        await RefusedAsync(room, "too_few_hypotheses");
        await Systemic.Thinking.RaisedAsync(room, "Toinen");

        Assert.Equal("shared", (await room.PostAsync($"{room.Path}/record/share")).Text("state"));
    }

    [Fact]
    public async Task Takes_a_grant_and_a_next_meeting_of_the_same_team()
    {
        var room = await Room.OfChildAsync(area);
        var record = await room.OpenedAsync();
        await room.WriteAsync(record.Part("childsView"), "x");
        await room.HeldAsync();
        using var foreign = await room.SendAsync(HttpMethod.Post, $"{room.Path}/record/share", new { nextMeetingId = (await Room.OfChildAsync(area)).MeetingId });
        await foreign.AssertFieldAsync("nextMeetingId", "unknown_meeting");
        using var stranger = await room.SendAsync(HttpMethod.Post, $"{room.Path}/record/share", new { }, caller: await room.ProfessionalAsync());
        await stranger.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
        using var mother = await room.SendAsync(HttpMethod.Post, $"{room.Path}/record/share", new { }, caller: await room.FamilyAsync());
        await mother.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    [Fact]
    [Trait("covers", "R-18")]
    public async Task Waits_for_the_view_of_a_child_who_was_taken_up_after_it_was_opened()
    {
        var room = await Room.OfChildrenAsync(area, 1);
        var record = await room.OpenedAsync();
        await room.WriteAsync(record.Part("childsView"), "x");
        await area.PostedAsync($"{room.Path}/children", new { childId = await area.ChildAsync() });
        await room.HeldAsync();

        await RefusedAsync(room, "childs_view_missing");
    }

    private static async Task RefusedAsync(Room room, string code)
    {
        using var answer = await room.SendAsync(HttpMethod.Post, $"{room.Path}/record/share", new { });
        await answer.AssertProblemAsync(HttpStatusCode.Conflict, code);
    }
}
