using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Consumers;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Settings;

[Collection(SettingsGroup.Name)]
public sealed class UnsubscribeTests(SmsFixture fixture)
{
    [Fact]
    public async Task One_click_from_a_mail_program_stops_that_kind_of_mail_and_nothing_else()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        var link = await MailedAsync(story);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], await Task.WhenAll(ClickAsync(link), ClickAsync(link)));
        await story.MeetAsync(hours: 6);
        await fixture.RunJobAsync();
        Assert.Equal(["mail:sent", "inApp:sent", "inApp:sent"], await story.WentAsync());
        var kinds = (await story.Me.JsonAsync(SettingsStory.Path)).Items("kinds");
        Assert.Equal("weeklyMeeting", Assert.Single(kinds, kind => kind.Items("channels").All(channel => channel.GetString() != "mail")).Text("kind"));
    }

    [Fact]
    [Trait("covers", "L-09")]
    public async Task A_deadline_by_law_offers_no_end()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        var (child, plan) = (Guid.CreateVersion7(), story.Story);
        await plan.TellAsync<TeamFormed, WhenTeamFormed>(new(plan.Tenant, plan.TeamId, TeamKind.ChildFamily, ServiceLine.ChildProtection, child, null, plan.Now));
        await plan.TellAsync(plan.Member(story.Professional.ProfessionalId, role: TeamRole.ResponsibleSocialWorker));
        await plan.TellAsync<EvaluationScheduled, WhenEvaluationScheduled>(
            new(plan.Tenant, child, Guid.CreateVersion7(), Guid.CreateVersion7(), EvaluationKind.YearlyReview, plan.Today.AddDays(10), 1, plan.Now));
        await fixture.RunJobAsync();
        var mail = await ReadMail.FromAsync(fixture.FileOf((await plan.DeliveryAsync()).Id));
        Assert.Equal((null, null), (mail.Unsubscribe, mail.UnsubscribePost));
    }

    [Fact]
    public async Task Whatever_is_wrong_with_a_link_the_answer_is_the_same()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        var links = fixture.Services.GetRequiredService<UnsubscribeLinks>();
        var good = links.To(new(story.Story.Tenant, story.Professional.ProfessionalId, ReminderKind.WeeklyMeeting)).AbsolutePath;
        string[] bad =
        [
            "/unsubscribe/none", $"{good[..^2]}AA", good.Replace("v1.", "v2.", StringComparison.Ordinal),
            links.To(new(story.Story.Tenant, Guid.CreateVersion7(), ReminderKind.WeeklyMeeting)).AbsolutePath,
            links.To(new("elsewhere", story.Professional.ProfessionalId, ReminderKind.WeeklyMeeting)).AbsolutePath,
        ];
        using var nobody = fixture.Client(null);
        foreach (var path in bad)
        {
            await nobody.PostAsync(path, null).MissingAsync();
        }

        fixture.Clock.Pass(TimeSpan.FromDays(90));
        await nobody.PostAsync(good, null).MissingAsync();
    }

    // A mail about a weekly meeting, and the address in its header.
    private async Task<string> MailedAsync(SettingsStory story)
    {
        await story.MeetAsync();
        await fixture.RunJobAsync();
        var mail = await ReadMail.FromAsync(fixture.FileOf((await story.Story.DeliveryAsync()).Id));
        Assert.Equal("List-Unsubscribe=One-Click", mail.UnsubscribePost);
        Assert.StartsWith("<http://localhost:8080/unsubscribe/v1.", mail.Unsubscribe, StringComparison.Ordinal);
        return new Uri(mail.Unsubscribe!.Trim('<', '>')).AbsolutePath;
    }

    // As RFC 8058 has mail programs do it.
    private async Task<HttpStatusCode> ClickAsync(string path)
    {
        using var nobody = fixture.Client(null);
        using var form = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        using var answer = await nobody.PostAsync(path, form);
        return answer.StatusCode;
    }
}
