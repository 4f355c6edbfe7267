using System.Globalization;
using SystemicPlatform.Meetings.Tests.Domain.Calendars;
using SystemicPlatform.Meetings.Tests.Features.Calendars;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Meetings.Tests.Features.Experts;

[Trait("covers", "R-15")]
public sealed class ListMyExpertSlotsTests(MeetingsFixture fixture)
{
    private const string Mine = "/api/meetings/expert-groups/slots/mine";

    [Fact]
    public async Task Shows_a_groups_times_to_those_who_sit_in_it_page_by_page_and_to_nobody_else()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var slots = await story.SlotsAsync("2026-01-10", "2026-02-10", "2026-03-10");
        foreach (var caller in (TestCaller[])[story.Secretary, story.Expert])
        {
            var first = await story.Child.Area.As(caller).JsonAsync($"{Mine}?limit=2");
            var rest = await story.Child.Area.As(caller).JsonAsync($"{Mine}?limit=2&cursor={first.Text("next")}");
            Assert.Equal(slots, first.Items().Concat(rest.Items()).Select(item => item.GetProperty("slot").Id()));
        }

        Assert.Empty((await story.Child.Client.JsonAsync(Mine)).Items());
        Assert.Empty((await fixture.Service.Client(story.Expert with { Tenants = [TestCaller.NewTenant()] }).JsonAsync(Mine)).Items());
    }

    [Fact]
    [Trait("covers", "A0-20")]
    public async Task Stand_in_the_calendars_of_its_people_and_take_their_time_until_the_group_leaves_one_out_or_they_leave_the_group()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var area = story.Child.Area;
        var expert = await area.ProfessionalAsync(story.Expert);
        var feed = (await area.OpenAsync(area.As(story.Expert))).Path;
        var slots = await story.SlotsAsync("2026-01-13", "2026-02-10");
        Assert.Equal(["2026-01-13T07:00:00Z", "2026-02-10T07:00:00Z"], await BusyAsync());
        Assert.Equal(await BusyAsync(), await EntriesAsync());

        await story.AsSecretaryAsync($"slots/{slots[0]}/left-out", new { reason = "Loma" });

        Assert.Equal(["2026-02-10T07:00:00Z"], await BusyAsync());
        Assert.Equal(await BusyAsync(), await EntriesAsync());

        await LeaveAsync();

        Assert.Empty(await BusyAsync());
        Assert.Empty(await EntriesAsync());

        async Task<List<string?>> BusyAsync() => (await area.As(ServiceDefaults.Access.Role.Lead)
            .JsonAsync($"/api/meetings/free-busy?professionalId={expert}&from=2026-01-10&to=2026-02-15"))
            .Items()[0].GetProperty("busy").EnumerateArray().Select(one => one.Text("startsAt")).ToList();

        async Task<List<string?>> EntriesAsync() => (await ReaderCalendar.AfterAsync(await fixture.ReadAsync(feed)))
            .Select(entry => entry.Start.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)).Order().ToList<string?>();

        async Task LeaveAsync()
        {
            using var answer = await story.Lead.ReplaceAsync(story.Path, new
            {
                name = "Ryhmä",
                secretary = new { name = "Noora Näytelä", subject = story.Secretary.Subject },
                anonymousHandling = true,
                clientMayAttend = false,
                experts = Array.Empty<object>(),
            });
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    [Trait("covers", "A4-02")]
    public async Task A_meeting_at_a_groups_time_is_a_conflict_of_those_who_sit_in_it()
    {
        var story = await ExpertStory.BeginAsync(fixture);
        var area = story.Child.Area;
        var expert = await area.ProfessionalAsync(story.Expert);
        await story.SlotsAsync("2026-01-13");
        var team = await area.TeamAsync();
        await area.JoinAsync(team, expert);

        var meeting = await area.PostedAsync(Area.Meetings, Meetings.MeetingRequest.For(team));

        var conflict = Assert.Single(meeting.GetProperty("conflicts").EnumerateArray());
        Assert.Equal((expert, 1), (conflict.GetProperty("professionalId").GetGuid(), new[] { "first", "second" }.Count(one => conflict.GetProperty(one).Text("meetingId") is null)));
    }
}
