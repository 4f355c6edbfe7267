using System.Net;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Features.Settings;

[Collection(SettingsGroup.Name)]
public sealed class GetPreferencesTests(SmsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-09")]
    public async Task Names_every_kind_as_is_usual_and_what_the_law_does_not_let_anybody_silence()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        var settings = await story.Me.JsonAsync(SettingsStory.Path);
        var kinds = settings.Items("kinds");
        Assert.Equal(Enum.GetValues<ReminderKind>().Length, kinds.Count);
        Assert.All(kinds, kind => Assert.Equal(
            kind.Text("kind") == "weeklyDigest" ? ["mail"] : ["mail", "inApp"], kind.Items("channels").Select(channel => channel.GetString())));
        Assert.Equal(
            Enum.GetValues<ReminderKind>().Count(kind => kind.Facts().ByLaw), kinds.Count(kind => kind.GetProperty("byLaw").GetBoolean()));
        Assert.Equal(("true", null), (Digest("weeklyMeeting"), Digest("meetingCancelled")));
        Assert.Equal((null, null, "false"), (settings.Text("quietFrom"), settings.Text("phone"), settings.Text("smsReaches")));

        string? Digest(string name) => kinds.Single(kind => kind.Text("kind") == name).Text("inDigest");
    }

    [Fact]
    public async Task Whoever_is_written_to_nowhere_in_the_tenant_has_none_and_others_may_not_ask()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        using var stranger = fixture.Client(TestCaller.With(Role.Professional, story.Story.Tenant));
        await stranger.GetAsync(SettingsStory.Path).MissingAsync();
        using var elsewhere = fixture.Client(new TestCaller(story.Professional.Subject!, [Role.Professional], [TestCaller.NewTenant()]));
        await elsewhere.GetAsync(SettingsStory.Path).MissingAsync();
        foreach (var role in (Role[])[Role.Auditor, Role.Admin, Role.Partner])
        {
            using var client = fixture.Client(TestCaller.With(role, story.Story.Tenant));
            await client.GetAsync(SettingsStory.Path).ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }
}
