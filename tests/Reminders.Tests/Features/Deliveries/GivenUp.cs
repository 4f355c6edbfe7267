using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Features.Deliveries;

/// <summary>A team whose reminders the mail server refused for good.</summary>
internal static class GivenUp
{
    public static async Task<(Story Story, HttpClient Admin)> AsyncOf(RemindersFixture fixture, int members, int code = 550)
    {
        var story = new Story(fixture);
        for (var member = 0; member < members; member++)
        {
            await story.JoinAsync();
        }

        await story.TellAsync(story.Meeting(TimeSpan.FromHours(5)));
        fixture.Post.Before = _ => throw new SmtpRefusal(SmtpStep.Recipient, code);
        await fixture.RunJobAsync();
        fixture.Post.Before = null;
        return (story, fixture.Client(TestCaller.With(Role.Admin, story.Tenant)));
    }
}
