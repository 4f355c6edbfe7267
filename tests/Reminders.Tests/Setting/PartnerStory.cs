using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;
using SystemicPlatform.Testing.Identity;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>A partner organisation in a team, and its system, which is told of the team's meetings.</summary>
internal sealed class PartnerStory(RemindersFixture fixture, HttpReceiver receiver)
{
    public const string Path = "/api/reminders/webhooks";

    public Story Story { get; } = new(fixture);

    public Guid Organisation { get; } = Guid.CreateVersion7();

    public Guid MemberId { get; private set; }

    public string Secret { get; private set; } = "";

    public HttpClient Lead() => fixture.Client(TestCaller.With(Role.Lead, Story.Tenant));

    public HttpClient Partner(Guid? organisation = null) => fixture.Client(
        TestCaller.With(Role.Partner, Story.Tenant) with { Organisation = Token(organisation ?? Organisation) });

    /// <summary>Teams tells of the partner and of what its systems sign in with.</summary>
    public Task KnowAsync(Guid? organisation = null) => fixture.InTenantAsync(Story.Tenant, async db =>
    {
        db.Add(new KnownPartner(organisation ?? Organisation, Token(organisation ?? Organisation)));
        return await db.SaveChangesAsync();
    });

    public object Body(Uri? address = null) =>
        new { organisationId = Organisation, url = (address ?? receiver.Address).ToString(), kinds = new[] { "weeklyMeeting" } };

    public async Task<JsonElement> SubscribeAsync()
    {
        await KnowAsync();
        var webhook = await Lead().PostedAsync(Path, Body());
        Secret = webhook.Text("secret")!;
        return webhook;
    }

    /// <summary>In the team, subscribed, and a meeting is due to be told of.</summary>
    public async Task DueAsync()
    {
        var joined = new TeamMemberJoined(
            Story.Tenant, Story.TeamId, Guid.CreateVersion7(), null, null, Organisation, TeamRole.FamilyTherapist, MembershipKind.Permanent,
            Story.Today.AddDays(-1), null, Story.Now);
        MemberId = joined.MemberId;
        await Story.TellAsync(joined);
        await SubscribeAsync();
        await Story.TellAsync(Story.Meeting(TimeSpan.FromHours(5)));
    }

    // What its clients carry is the identity provider's word for it, not our id.
    private static string Token(Guid organisation) => $"partner-{organisation:n}";

    /// <summary>Whether a receiver that has this secret would believe the message.</summary>
    public static bool Verifies(Taken message, string secret)
    {
        var signed = $"{message.Headers["webhook-id"]}.{message.Headers["webhook-timestamp"]}.{message.Body}";
        var expected = $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[6..]), Encoding.UTF8.GetBytes(signed)))}";
        return message.Headers["webhook-signature"].Split(' ').Contains(expected);
    }
}
