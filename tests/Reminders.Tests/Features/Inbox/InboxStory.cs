using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Features.Inbox;

/// <summary>Two people of a team who were reminded of the same meetings.</summary>
internal static class InboxStory
{
    public static async Task<(HttpClient Me, HttpClient Colleague)> RemindedAsync(RemindersFixture fixture, int meetings)
    {
        var story = new Story(fixture);
        var (me, colleague) = (await story.JoinAsync(), await story.JoinAsync());
        for (var number = 0; number < meetings; number++)
        {
            await story.TellAsync(story.Meeting(TimeSpan.FromHours(5 + number)));
        }

        await fixture.RunJobAsync();
        return (Client(me.Subject!), Client(colleague.Subject!));

        HttpClient Client(string subject) => fixture.Client(new TestCaller(subject, [Role.Professional], [story.Tenant]));
    }
}
