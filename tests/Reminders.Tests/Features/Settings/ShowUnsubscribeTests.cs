using Microsoft.Extensions.DependencyInjection;
using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Domain.Planning;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Reminders.Tests.Features.Settings;

[Collection(SettingsGroup.Name)]
public sealed class ShowUnsubscribeTests(SmsFixture fixture)
{
    [Fact]
    [Trait("covers", "L-27")]
    public async Task Asks_in_the_readers_language_and_changes_nothing()
    {
        var story = await SettingsStory.BeginAsync(fixture);
        var link = fixture.Services.GetRequiredService<UnsubscribeLinks>().To(new(story.Story.Tenant, story.Professional.ProfessionalId, ReminderKind.WeeklyMeeting));
        using var nobody = fixture.Client(null);
        using var answer = await nobody.GetAsync(link.AbsolutePath);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("<html lang=\"fi\">", page, StringComparison.Ordinal);
        Assert.Contains("<form method=\"post\"><button type=\"submit\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain(story.Professional.ProfessionalId.ToString(), page, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<ReminderKind>().Length - 1, (await story.Me.JsonAsync(SettingsStory.Path)).Items("kinds")
            .Count(kind => kind.Items("channels").Count == 2));
        await nobody.GetAsync("/unsubscribe/none").MissingAsync();
    }
}
