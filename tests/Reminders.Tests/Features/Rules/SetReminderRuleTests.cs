using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Features.Rules;

public sealed class SetReminderRuleTests(RemindersFixture fixture) : IClassFixture<RemindersFixture>
{
    private const string Path = "/api/reminders/rules/weeklyMeeting";

    [Fact]
    public async Task Moves_what_is_waiting_in_this_tenant_alone_and_holds_for_what_comes()
    {
        var (mine, other) = (new Story(fixture), new Story(fixture));
        await mine.TellAsync(mine.Meeting(TimeSpan.FromDays(3)));
        await other.TellAsync(other.Meeting(TimeSpan.FromDays(3)));
        using var lead = fixture.Client(TestCaller.With(Role.Lead, mine.Tenant));

        Assert.Equal(HttpStatusCode.OK, (await PutAsync(lead, 120)).StatusCode);
        await mine.TellAsync(mine.Meeting(TimeSpan.FromDays(4)));

        Assert.Equal([mine.Now.AddDays(3).AddHours(-2), mine.Now.AddDays(4).AddHours(-2)], await DueAsync(mine));
        Assert.Equal([other.Now.AddDays(2)], await DueAsync(other));
    }

    [Fact]
    public async Task Leaves_alone_what_has_gone_out()
    {
        var story = new Story(fixture);
        await story.JoinAsync();
        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        await fixture.RunJobAsync();
        using var lead = fixture.Client(TestCaller.With(Role.Lead, story.Tenant));
        await PutAsync(lead, 30);
        Assert.Equal([story.Now], await DueAsync(story));
        await fixture.RunJobAsync();
        await story.DeliveryAsync();
    }

    [Fact]
    public async Task A_change_needs_the_version_that_was_read()
    {
        using var lead = fixture.Client(TestCaller.With(Role.Lead, TestCaller.NewTenant()));
        var first = await PutAsync(lead, 60);
        Assert.NotNull(first.Headers.ETag);
        Assert.Equal("precondition_required", await CodeAsync(await PutAsync(lead, 90), HttpStatusCode.PreconditionRequired));
        Assert.Equal(HttpStatusCode.OK, (await PutAsync(lead, 90, first.Headers.ETag?.Tag)).StatusCode);
        Assert.Equal("stale", await CodeAsync(await PutAsync(lead, 120, first.Headers.ETag?.Tag), HttpStatusCode.PreconditionFailed));

        var listed = (await lead.GetFromJsonAsync<JsonElement>("/api/reminders/rules")).GetProperty("items")[0];
        Assert.Equal(-90, listed.GetProperty("ladder")[0].GetProperty("offset").GetInt32());
        Assert.Equal(HttpStatusCode.OK, (await PutAsync(lead, 120, listed.GetProperty("etag").GetString())).StatusCode);
    }

    [Fact]
    public async Task Of_many_first_rules_at_once_one_is_made()
    {
        using var lead = fixture.Client(TestCaller.With(Role.Lead, TestCaller.NewTenant()));
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => PutAsync(lead, 60 + number)));
        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionRequired));
    }

    [Theory]
    [InlineData("""{"enabled":true,"ladder":[]}""", "validation")]
    [InlineData("""{"enabled":true,"ladder":[{"offset":-4,"to":["members"]}]}""", "validation")]
    [InlineData("""{"enabled":true,"ladder":[{"offset":-129601,"to":["members"]}]}""", "validation")]
    [InlineData("""{"enabled":true,"ladder":[{"offset":-60,"to":[]}]}""", "validation")]
    [InlineData("""{"enabled":true,"ladder":[{"offset":-60,"to":["members"]},{"offset":-90,"to":["lead"]}]}""", "validation")]
    [InlineData("""{"enabled":true,"ladder":[{"offset":-60,"to":["everyone"]}]}""", "malformed_body")]
    [InlineData("""{"enabled":true,"ladder":[null]}""", "validation")]
    [InlineData("""{"enabled":true,"ladder":[{"offset":"-60","to":["members"]}]}""", "malformed_body")]
    [InlineData("""{"enabled":true}""", "malformed_body")]
    [InlineData("{}", "malformed_body")]
    [InlineData("", "malformed_body")]
    [InlineData("null", "malformed_body")]
    [InlineData("[", "malformed_body")]
    public async Task Refuses_a_body_that_is_not_right(string body, string code)
    {
        using var lead = fixture.Client(TestCaller.With(Role.Lead, TestCaller.NewTenant()));
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        Assert.Equal(code, await CodeAsync(await lead.PutAsync(Path, content), HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_kind_that_is_switched_off_is_not_planned_and_comes_back_with_its_rule()
    {
        var story = new Story(fixture);
        await story.TellAsync(story.Meeting(TimeSpan.FromDays(3)));
        using var lead = fixture.Client(TestCaller.With(Role.Lead, story.Tenant));
        var off = await lead.PutAsJsonAsync(Path, new { enabled = false, ladder = new[] { new { offset = -60, to = new[] { "members" } } } });
        Assert.Equal(HttpStatusCode.OK, off.StatusCode);
        await story.TellAsync(story.Meeting(TimeSpan.FromDays(4)));
        Assert.Empty(await DueAsync(story));

        Assert.Equal(HttpStatusCode.OK, (await PutAsync(lead, 60, off.Headers.ETag?.Tag)).StatusCode);
        Assert.Equal([story.Now.AddDays(3).AddHours(-1), story.Now.AddDays(4).AddHours(-1)], await DueAsync(story));
    }

    [Fact]
    [Trait("covers", "L-03")]
    public async Task A_duty_by_law_cannot_be_switched_off()
    {
        using var lead = fixture.Client(TestCaller.With(Role.Lead, TestCaller.NewTenant()));
        var off = await lead.PutAsJsonAsync(
            "/api/reminders/rules/assessmentDue", new { enabled = false, ladder = new[] { new { offset = -7, to = new[] { "responsible" } } } });
        Assert.Equal("by_law", await CodeAsync(off, HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Knows_no_other_kinds()
    {
        using var lead = fixture.Client(TestCaller.With(Role.Lead, TestCaller.NewTenant()));
        var answer = await lead.PutAsJsonAsync(
            "/api/reminders/rules/0", new { enabled = true, ladder = new[] { new { offset = -60, to = new[] { "members" } } } });
        Assert.Equal("not_found", await CodeAsync(answer, HttpStatusCode.NotFound));
    }

    [Theory]
    [InlineData(Role.Professional)]
    [InlineData(Role.Trainer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Admin)]
    [InlineData(Role.Family)]
    [InlineData(Role.Partner)]
    public async Task Refuses_every_other_role(Role role)
    {
        using var client = fixture.Client(TestCaller.With(role, TestCaller.NewTenant()));
        Assert.Equal("forbidden", await CodeAsync(await PutAsync(client, 60), HttpStatusCode.Forbidden));
    }

    private static async Task<HttpResponseMessage> PutAsync(HttpClient client, int leadMinutes, string? etag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Path) { Content = JsonContent.Create(new { enabled = true, ladder = new[] { new { offset = -leadMinutes, to = new[] { "members" } } } }) };
        if (etag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", etag);
        }

        return await client.SendAsync(request);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();
    }

    private Task<List<DateTimeOffset>> DueAsync(Story story) => fixture.InTenantAsync(
        story.Tenant, db => db.PlannedReminders.Where(row => row.Kind == ReminderKind.WeeklyMeeting).Select(row => row.DueAt).OrderBy(due => due).ToListAsync());
}
