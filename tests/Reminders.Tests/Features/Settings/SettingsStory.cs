using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Data;
using SystemicPlatform.Reminders.Domain.Sending;
using SystemicPlatform.Reminders.Tests.Setting;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Features.Settings;

/// <summary>Somebody in a team, with settings of their own.</summary>
internal sealed class SettingsStory
{
    public const string Path = "/api/reminders/preferences";

    private SettingsStory(SmsFixture fixture, Story story, ProfessionalRegistered professional) => (Story, Professional, Me) =
        (story, professional, fixture.Client(new TestCaller(professional.Subject!, [Role.Professional], [story.Tenant])));

    public Story Story { get; }

    public ProfessionalRegistered Professional { get; }

    public HttpClient Me { get; }

    public static async Task<SettingsStory> BeginAsync(SmsFixture fixture)
    {
        var story = new Story(fixture);
        return new SettingsStory(fixture, story, await story.JoinAsync());
    }

    public Task<HttpResponseMessage> PutAsync(object body) => Me.ReplaceAsync(Path, body);

    /// <summary>Only the weekly meeting is wanted otherwise.</summary>
    public async Task WantWeeklyAsync(params string[] channels) => await (await PutAsync(Weekly(channels))).BodyAsync();

    public static object Weekly(params string[] channels) => new { kinds = new[] { new { kind = "weeklyMeeting", channels } } };

    public Task MeetAsync(double hours = 5) => Story.TellAsync(Story.Meeting(TimeSpan.FromHours(hours)));

    /// <summary>How it went by each channel, e.g. <c>mail:sent</c>.</summary>
    public async Task<string[]> WentAsync() =>
        [.. (await Task.WhenAll(Enum.GetValues<Channel>().Select(Story.DeliveriesAsync))).SelectMany(rows => rows).Select(row => $"{row.Channel.Word()}:{row.State.Word()}")];
}
