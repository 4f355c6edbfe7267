using System.Text.Json;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Meetings.Tests.Features.Networks;

/// <summary>A network process on its way, told through the API.</summary>
internal sealed class NetworkStory(ChildCase child, Guid processId)
{
    internal static readonly object Noticer = new { kind = "professional", name = "Otto Demonen", role = "sosiaaliohjaaja" };

    internal static readonly object Need = new
    {
        noticedBy = Noticer,
        noticedOn = "2025-12-30",
        need = "Poissaolot jatkuvat, ja useampi taho tapaa lasta erikseen.",
    };

    internal static readonly object Held = HeldOn("2026-01-01");

    internal static object HeldOn(string on) => new
    {
        on,
        permission = new { asked = "Saako koulusta puhua kaikkien kuullen?", answer = "Saa." },
        reflection = "Aamut.",
        jointPlan = "Kolme rauhallista aamua.",
        jointEvaluation = "Olo helpottui.",
    };

    internal ChildCase Child => child;

    internal string Path => child.Path($"network-processes/{processId}");

    internal Guid Id => processId;

    internal static async Task<NetworkStory> BeginAsync(MeetingsFixture fixture)
    {
        var child = await ChildCase.OpenAsync(fixture);
        var process = await child.AcceptedAsync(HttpMethod.Post, child.Path("network-processes"), Need);
        return new NetworkStory(child, process.GetProperty("id").GetGuid());
    }

    internal static object Preparation(string? coreIssue = "Haluun et aamut ei oo aina riitaa.", bool agreed = true, bool sharing = true, string? explained = "2025-12-31") => new
    {
        coreIssue,
        coreIssueBy = "lapsi",
        invitees = new[]
        {
            new { who = new { kind = "partner", name = "Demokoulun kuraattori" }, reason = "Näkee koulupäivän alun", agreedWithFamily = agreed },
            new { who = new { kind = "closeNetwork", name = "Isoäiti" }, reason = "Lapsi luottaa häneen", agreedWithFamily = false },
        },
        sharing = sharing ? new[] { new { topic = "Aamujen kulku", teller = "Äiti" } } : [],
        tools = Array.Empty<string>(),
        wayOfWorkingExplainedOn = explained,
        childHearing = new { heard = true, how = "Keskustelu kahden kesken" },
    };

    internal Task<JsonElement> PutAsync(string part, object body) => child.AcceptedAsync(HttpMethod.Put, $"{Path}/{part}", body, Path);

    internal Task<JsonElement> PostAsync(string part, object body) => child.AcceptedAsync(HttpMethod.Post, $"{Path}/{part}", body);

    internal Task RefusedAsync(string code, string part, object body) => child.RefusedAsync(code, HttpMethod.Post, $"{Path}/{part}", body);

    internal Task<JsonElement> ReadAsync() => child.Client.JsonAsync(Path);

    /// <summary>The school worker, whom the family agreed to.</summary>
    internal async Task<Guid> AgreedInviteeAsync() => (await ReadAsync()).GetProperty("rounds").EnumerateArray().Last()
        .GetProperty("preparation").GetProperty("invitees").EnumerateArray().First(one => one.GetProperty("agreedWithFamily").GetBoolean())
        .GetProperty("id").GetGuid();

    internal static object Meeting(string recorder = "Ritva Esimerkkinen", bool confirmed = true, Guid? meetingId = null) => new
    {
        meetingId,
        place = "Perhekeskus",
        chair = new { kind = "professional", name = "Noora Näytelä" },
        recorder = new { kind = "professional", name = recorder },
        placeConfirmation = confirmed ? new { by = "äiti", on = "2025-12-31" } : null,
    };

    internal async Task InviteAsync()
    {
        await PutAsync("preparation", Preparation());
        await PostAsync("invitations", new { inviteeIds = new[] { await AgreedInviteeAsync() } });
    }

    internal async Task OrientAsync() =>
        await PostAsync("orientations", new { inviteeId = await AgreedInviteeAsync(), on = "2026-01-01", by = "Noora Näytelä" });

    /// <summary>From step 1 to step 4 of the present round.</summary>
    internal async Task<JsonElement> ToWorkAsync()
    {
        await InviteAsync();
        await OrientAsync();
        await PutAsync("meeting", Meeting());
        return await PostAsync("meeting/held", Held);
    }

    internal Task<JsonElement> AgreeAsync() => PostAsync("steps", new
    {
        what = "Yhteinen aamupala koululla",
        doers = new[]
        {
            new { who = new { kind = "partner", name = "Demokoulun kuraattori" }, service = "koulun sosiaalityö" },
            new { who = new { kind = "professional", name = "Otto Demonen" }, service = "perhetyö" },
        },
        due = "2026-01-12",
    });
}
