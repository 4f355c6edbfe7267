using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
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
        Assert.Equal([story.Now.AddHours(-19)], await DueAsync(story));
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
        Assert.Equal(90, listed.GetProperty("leadMinutes").GetInt32());
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
    [InlineData("""{"leadMinutes":4}""", "validation")]
    [InlineData("""{"leadMinutes":20161}""", "validation")]
    [InlineData("""{"leadMinutes":"60"}""", "malformed_body")]
    [InlineData("""{"leadMinutes":60,"to":"everyone"}""", "malformed_body")]
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
        using var request = new HttpRequestMessage(HttpMethod.Put, Path) { Content = JsonContent.Create(new { leadMinutes }) };
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
        story.Tenant, db => db.PlannedReminders.Select(row => row.DueAt).OrderBy(due => due).ToListAsync());
}
