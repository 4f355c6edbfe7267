using System.Net;
using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Tests.Features.Participants;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Changes;

[Trait("covers", "R-04")]
public sealed class ChangeMeetingTests(MeetingsFixture fixture)
{
    private readonly Area area = new(fixture.Service);

    [Fact]
    public async Task Moving_one_leaves_the_others_alone_and_keeps_its_original_date()
    {
        var weekly = await Weekly.OfAsync(area);
        var id = await weekly.MeetingAsync("2026-01-20");

        var moved = await weekly.ChangedAsync(Body("2026-01-22", "13:00"), $"{Area.Meetings}/{id}");

        Assert.Equal(("moved", "2026-01-20", "Sairastapaus", 2), (moved.Text("status"), moved.Text("originalDate"), moved.Text("reason"), moved.GetProperty("version").GetInt32()));
        Assert.Equal(
            ["2026-01-13 01-13T07:00 planned", "2026-01-20 01-22T11:00 moved", "2026-01-27 01-27T07:00 planned"],
            (await weekly.LinesAsync("2026-01-31")));
        var told = Assert.Single(await fixture.Service.PublishedAsync<MeetingMoved>(area.Tenant));
        Assert.Equal((weekly.Id, id, 2), (told.SeriesId, told.Occurrence.MeetingId, told.Occurrence.Version));
    }

    [Fact]
    public async Task The_history_says_what_was_done_by_whom_and_why()
    {
        var weekly = await Weekly.OfAsync(area);
        var path = $"{Area.Meetings}/{await weekly.MeetingAsync("2026-01-20")}";
        await weekly.ChangedAsync(Body("2026-01-22", "09:00"), path);

        var line = Assert.Single((await area.As(Role.Professional).JsonAsync($"{path}/history")).Items());

        Assert.Equal(("changed", "Sairastapaus"), (line.Text("kind"), line.Text("reason")));
        Assert.StartsWith("Testi lead-", line.Text("by"), StringComparison.Ordinal);
        Assert.Equal(["startsAt", "endsAt", "place"], line.GetProperty("fields").EnumerateArray().Select(field => field.Text("field")));
    }

    [Fact]
    public async Task An_answer_to_the_old_time_says_nothing_about_the_new_one()
    {
        var meeting = await InMeeting.OfAsync(area);
        await area.PostedAsync(meeting.PathOf(meeting.Member.Participant, "answer"), new { answer = "accepted" });

        using var answer = await Weekly.PutAsync(area.As(Role.Lead), $"{Area.Meetings}/{meeting.Id}", Body("2026-01-14", "10:00", "Kokous"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("none", Assert.Single(await meeting.EveryoneAsync()).Text("answer"));
    }

    [Fact]
    public async Task Never_onto_another_meeting_of_its_series()
    {
        var weekly = await Weekly.OfAsync(area);
        var path = $"{Area.Meetings}/{await weekly.MeetingAsync("2026-01-20")}";
        var client = area.As(Role.Lead);

        using var taken = await Weekly.PutAsync(client, path, Body("2026-01-27", "14:00"));
        await taken.AssertProblemAsync(HttpStatusCode.Conflict, "occurrence_taken");

        await area.PostedAsync($"{Area.Meetings}/{await weekly.MeetingAsync("2026-01-27")}/cancel", new { scope = "one", reason = "x" });
        using var free = await Weekly.PutAsync(client, path, Body("2026-01-27", "14:00"));
        Assert.Equal(HttpStatusCode.OK, free.StatusCode);
    }

    [Fact]
    public async Task Two_who_change_at_once_do_not_overwrite_each_other()
    {
        var weekly = await Weekly.OfAsync(area);
        var path = $"{Area.Meetings}/{await weekly.MeetingAsync("2026-01-20")}";
        using var client = area.As(Role.Lead);
        using var read = await client.GetAsync(new Uri(path, UriKind.Relative));

        var answers = await Task.WhenAll(((string[])["2026-01-21", "2026-01-22"]).Select(async date =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, path) { Content = System.Net.Http.Json.JsonContent.Create(Body(date, "09:00")) };
            request.Headers.TryAddWithoutValidation("If-Match", read.Headers.ETag!.Tag);
            return await client.SendAsync(request);
        }));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], answers.Select(answer => answer.StatusCode).Order());
    }

    [Fact]
    public async Task Not_what_was_held_not_without_reason_and_not_by_others()
    {
        var meeting = await InMeeting.OfAsync(area, date: "2026-01-01");
        var path = $"{Area.Meetings}/{meeting.Id}";
        using var unreasoned = await Weekly.PutAsync(area.As(Role.Lead), path, new { date = "2026-01-02", localTime = "09:00", durationMinutes = 60, reason = " ", title = "x" });
        await unreasoned.AssertFieldAsync("reason", "not_empty");
        using var untitled = await Weekly.PutAsync(area.As(Role.Lead), path, Body("2026-01-02", "09:00"));
        await untitled.AssertFieldAsync("title", "not_empty");
        using var family = await Weekly.PutAsync(area.As(Role.Family), path, Body("2026-01-02", "09:00", "x"));
        await family.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");

        await area.PostedAsync($"{path}/held");
        using var held = await Weekly.PutAsync(area.As(Role.Lead), path, Body("2026-01-02", "09:00", "x"));
        await held.AssertProblemAsync(HttpStatusCode.Conflict, "meeting_held");
    }

    [Fact]
    public async Task A_childs_meeting_takes_that_childs_gate()
    {
        var (teamId, _) = await area.ChildWithTeamAsync();
        var id = (await area.PostedAsync(Area.Meetings, Meetings.MeetingRequest.For(teamId, ("kind", "network")))).GetProperty("id").GetGuid();

        using var answer = await Weekly.PutAsync(area.As(Role.Professional), $"{Area.Meetings}/{id}", Body("2026-01-14", "10:00", "x"));

        await answer.AssertProblemAsync(HttpStatusCode.NotFound, "not_found");
    }

    private static object Body(string date, string localTime, string? title = null) =>
        new { date, localTime, durationMinutes = 120, reason = "Sairastapaus", title, place = "Toinen huone" };
}
