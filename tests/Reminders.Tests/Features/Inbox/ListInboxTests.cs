using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Features.Inbox;

public sealed class ListInboxTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    private const string Path = "/api/reminders/inbox";

    [Fact]
    public async Task Shows_the_caller_their_own_newest_first_and_page_by_page()
    {
        var story = new Story(fixture);
        var (me, _) = (await story.JoinAsync(), await story.JoinAsync());
        var meetings = new[] { 5, 6, 7 }.Select(hours => story.Meeting(TimeSpan.FromHours(hours))).ToArray();
        foreach (var meeting in meetings)
        {
            await story.TellAsync(meeting);
            await fixture.RunJobAsync();
        }

        using var client = fixture.Client(new TestCaller(me.Subject!, [Role.Professional], [story.Tenant]));
        var (first, next) = await PageAsync(client, $"{Path}?limit=2");
        var (second, last) = await PageAsync(client, $"{Path}?limit=2&cursor={next}");
        Assert.Null(last);
        Assert.Equal(
            meetings.Reverse().Select(meeting => $"http://localhost:8080/meetings/{meeting.Occurrence.MeetingId}"),
            first.Concat(second).Select(item => item.GetProperty("link").GetString()));
        Assert.All(first, item => Assert.Equal((story.Tenant, JsonValueKind.Null), (item.GetProperty("tenant").GetString(), item.GetProperty("readAt").ValueKind)));
        Assert.Equal(meetings[2].Occurrence.StartsAt, first[0].GetProperty("startsAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task Shows_nothing_to_the_same_subject_in_another_tenant()
    {
        var story = new Story(fixture);
        var me = await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        await fixture.RunJobAsync();
        using var elsewhere = fixture.Client(new TestCaller(me.Subject!, [Role.Professional], [TestCaller.NewTenant()]));
        Assert.Empty((await PageAsync(elsewhere, Path)).Items);
    }

    [Fact]
    public async Task Shows_the_same_person_what_came_in_any_of_their_tenants()
    {
        var (here, there) = (new Story(fixture), new Story(fixture));
        var subject = $"sub-{Guid.CreateVersion7()}";
        foreach (var story in (Story[])[here, there])
        {
            var professional = story.Professional() with { Subject = subject };
            await story.TellAsync(professional);
            await story.TellAsync(story.Member(professional.ProfessionalId));
            await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        }

        await fixture.RunJobAsync();
        using var client = fixture.Client(new TestCaller(subject, [Role.Professional], [here.Tenant, there.Tenant]));
        Assert.Equal(
            ((string[])[here.Tenant, there.Tenant]).Order(),
            (await PageAsync(client, Path)).Items.Select(item => item.GetProperty("tenant").GetString()!).Order());
        using var read = await client.PostAsync(new Uri("/api/reminders/inbox/read", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NoContent, read.StatusCode);
        Assert.Empty((await PageAsync(client, $"{Path}?unread=true")).Items);
        Assert.Equal(2, (await PageAsync(client, Path)).Items.Length);
    }

    [Theory]
    [InlineData("limit=0", "invalid_parameter")]
    [InlineData("limit=201", "invalid_parameter")]
    [InlineData("cursor=nonsense", "invalid_cursor")]
    public async Task Refuses_a_page_that_is_none(string query, string code)
    {
        using var client = fixture.Client(TestCaller.With(Role.Professional, TestCaller.NewTenant()));
        var response = await client.GetAsync($"{Path}?{query}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Partner)]
    public async Task Refuses_roles_that_get_no_reminders(Role role)
    {
        using var client = fixture.Client(TestCaller.With(role, TestCaller.NewTenant()));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(Path)).StatusCode);
    }

    [Fact]
    public async Task Refuses_who_has_no_token()
    {
        using var nobody = fixture.Client(null);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync(Path)).StatusCode);
    }

    private static async Task<(JsonElement[] Items, string? Next)> PageAsync(HttpClient client, string path)
    {
        var page = await client.GetFromJsonAsync<JsonElement>(path);
        return ([.. page.GetProperty("items").EnumerateArray()], page.GetProperty("next").GetString());
    }
}
