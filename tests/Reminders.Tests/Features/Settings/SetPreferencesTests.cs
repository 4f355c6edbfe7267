using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Jobs;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.ServiceDefaults.Time;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Features.Settings;

[Collection(SettingsGroup.Name)]
public sealed class SetPreferencesTests(SmsFixture fixture)
{
    private const string Number = "+358401234567";

    [Fact]
    public async Task What_is_silenced_does_not_go_out_even_when_it_was_written_already()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        await story.MeetAsync();
        await fixture.AsJobAsync<DeliveryWriter>(writer => writer.WriteAsync(CancellationToken.None));
        await story.WantWeeklyAsync();
        await story.MeetAsync(hours: 6);
        await fixture.RunJobAsync();
        Assert.Equal(["mail:void", "inApp:sent"], await story.WentAsync());
    }

    [Fact]
    public async Task One_kind_alone_changes_its_way_and_a_colleague_nothing()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        var colleague = await story.Story.JoinAsync();
        await story.WantWeeklyAsync("inApp");
        await story.MeetAsync();
        await fixture.RunJobAsync();
        Assert.Equal(colleague.ProfessionalId, (await story.Story.DeliveryAsync()).RecipientId);
        await story.Story.TellAsync(story.Story.Cancelled((await story.Story.DeliveryAsync()).ObjectId, 2));
        await fixture.RunJobAsync();
        Assert.Equal(2, (await story.Story.DeliveriesAsync()).Count(row => row.ObjectVersion == 2));
    }

    [Fact]
    public async Task Text_messages_go_to_the_number_that_was_given_which_is_stored_encrypted()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        var settings = await (await story.PutAsync(new { kinds = new[] { new { kind = "weeklyMeeting", channels = new[] { "sms", "inApp" } } }, phone = Number })).BodyAsync();
        Assert.Equal((Number, "true"), (settings.Text("phone"), settings.Text("smsReaches")));
        Assert.DoesNotContain(Number, await fixture.InTenantAsync(story.Story.Tenant, async db => (await db.Recipients.SingleAsync()).Phone!), StringComparison.Ordinal);
        await story.MeetAsync();
        await fixture.RunJobAsync();
        Assert.Equal(["inApp:sent", "sms:sent"], await story.WentAsync());
        var text = Assert.Single(fixture.Gateway.Taken.Select(taken => JsonDocument.Parse(taken.Body).RootElement), taken => taken.Text("to") == Number);
        Assert.StartsWith("Kalenterimuistutus: viikkokokous", text.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_is_gone_by_then_is_no_reason_not_to_be_told_and_nor_is_a_lacking_address()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        await ContactAsync(story, "me@demo.example", Number);
        await story.WantWeeklyAsync("sms");
        await ContactAsync(story, "me@demo.example", phone: null);
        await story.MeetAsync();
        await fixture.RunJobAsync();
        Assert.Equal(["mail:sent"], await story.WentAsync());

        await ContactAsync(story, email: null, "+358409876543");
        await story.WantWeeklyAsync("mail");
        await story.MeetAsync(hours: 6);
        await fixture.RunJobAsync();
        Assert.Equal(["mail:sent", "sms:sent"], await story.WentAsync());
    }

    [Fact]
    public async Task Hours_of_ones_own_put_off_what_can_wait_and_nothing_else()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        var (_, time) = HelsinkiTime.ToLocal(story.Story.Now);
        await (await story.PutAsync(new { kinds = Array.Empty<object>(), quietFrom = time.AddHours(-1).ToString("HH:mm"), quietTo = time.AddHours(7).ToString("HH:mm") })).BodyAsync();
        await story.MeetAsync(hours: 5);
        await story.MeetAsync(hours: 20);
        await fixture.RunJobAsync();
        Assert.Equal(["mail:sent", "mail:waiting", "inApp:sent", "inApp:sent"], (await story.WentAsync()).Order(Comparer<string>.Create((one, other) => Rank(one).CompareTo(Rank(other)))));
        fixture.Clock.Pass(TimeSpan.FromHours(7));
        await fixture.RunJobAsync();
        Assert.DoesNotContain("mail:waiting", await story.WentAsync());

        static int Rank(string went) => went switch { "mail:sent" => 0, "mail:waiting" => 1, _ => 2 };
    }

    [Theory]
    [InlineData("""{"kinds":[{"kind":"yearlyReviewDue","channels":["inApp"]}]}""", "kinds[0].channels", "by_law")]
    [InlineData("""{"kinds":[{"kind":"assessmentDue","channels":[]}]}""", "kinds[0].channels", "by_law")]
    [InlineData("""{"kinds":[{"kind":"weeklyMeeting","channels":["webhook"]}]}""", "kinds[0].channels", "not_a_choice")]
    [InlineData("""{"kinds":[{"kind":"weeklyMeeting","channels":["mail","mail"]}]}""", "kinds[0].channels", "not_a_choice")]
    [InlineData("""{"kinds":[{"kind":"weeklyMeeting","channels":[]},{"kind":"weeklyMeeting","channels":[]}]}""", "kinds", "named_twice")]
    [InlineData("""{"kinds":[{"kind":"planPublished","channels":["mail"],"inDigest":true}]}""", "kinds[0].inDigest", "not_in_digest")]
    [InlineData("""{"kinds":[],"quietFrom":"20:00"}""", "quietTo", "both_or_neither")]
    [InlineData("""{"kinds":[],"quietFrom":"20:00","quietTo":"12:01"}""", "quietTo", "too_long")]
    [InlineData("""{"kinds":[],"phone":"040 123"}""", "phone", "phone")]
    [InlineData("""{"kinds":[{"kind":"weeklyMeeting","channels":["sms"]}]}""", "phone", "needed")]
    [Trait("covers", "L-03")]
    [Trait("covers", "L-09")]
    public async Task Refuses_what_cannot_be(string body, string field, string code)
    {
        var story = await SettingsStory.BeginAsync(fixture);
        await story.PutAsync(JsonDocument.Parse(body).RootElement).RefusesFieldAsync(field, code);
        Assert.Empty(await fixture.InTenantAsync(story.Story.Tenant, async db => (await db.Recipients.SingleAsync()).Preferences.Kinds));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"kinds":null}""")]
    [InlineData("""{"kinds":[{"kind":"birthday","channels":[]}]}""")]
    [InlineData("""{"kinds":[{"kind":"weeklyMeeting"}]}""")]
    [InlineData("""{"kinds":[],"quietFrom":"25:00","quietTo":"07:00"}""")]
    public async Task Refuses_a_body_that_is_not_right(string body)
    {
        var story = await SettingsStory.BeginAsync(fixture);
        await story.PutAsync(JsonDocument.Parse(body).RootElement).ProblemAsync(HttpStatusCode.BadRequest, "malformed_body");
    }

    [Fact]
    public async Task A_change_needs_the_version_that_was_read_and_is_nobody_elses()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        await story.Me.PutAsync(SettingsStory.Path, SettingsStory.Weekly(), null).ProblemAsync(HttpStatusCode.PreconditionRequired, "precondition_required");
        await story.Me.PutAsync(SettingsStory.Path, SettingsStory.Weekly(), "\"1\"").ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        using var stranger = fixture.Client(TestCaller.With(Role.Professional, story.Story.Tenant));
        await stranger.PutAsync(SettingsStory.Path, SettingsStory.Weekly(), "\"1\"").MissingAsync();
        foreach (var role in (Role[])[Role.Auditor, Role.Admin, Role.Partner])
        {
            using var client = fixture.Client(TestCaller.With(role, story.Story.Tenant));
            await client.PutAsync(SettingsStory.Path, SettingsStory.Weekly(), "\"1\"").ProblemAsync(HttpStatusCode.Forbidden, "forbidden");
        }
    }

    private async Task ContactAsync(SettingsStory story, string? email, string? phone)
    {
        fixture.Clock.Pass(TimeSpan.FromSeconds(1));
        var (known, seal) = (story.Professional, fixture.Services.GetRequiredService<ContactSeal>());
        await story.Story.TellAsync(new ProfessionalChanged(
            known.Tenant, known.ProfessionalId, known.Subject, known.Language, seal.Seal(new ContactPoint(email, phone, "fi"), known.ProfessionalId), story.Story.Now));
    }
}
