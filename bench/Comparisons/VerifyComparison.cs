using System.Net;
using SystemicPlatform.Bench.Measuring;
using SystemicPlatform.Bench.Platform;

namespace SystemicPlatform.Bench.Comparisons;

/// <summary>
/// Verifying a certificate by a code that was never issued against one that was: whoever tries out codes must not learn
/// from the time it takes how near they are. As the page that people see, and as JSON for programs.
/// </summary>
internal sealed class VerifyComparison : Comparison
{
    // One at a time, as someone with a stopwatch would; waiting for each other would hide the difference.
    private const int Workers = 1;
    private const string Wrong = "wrong code";
    private const string Right = "right code";
    private const string Malformed = "no code";
    private const string WrongJson = "wrong code, JSON";
    private const string RightJson = "right code, JSON";

    public override string Name => "verify, certificate";

    public override IReadOnlyList<Metric> Metrics => [Metric.Median, Metric.P99];

    public override IReadOnlyList<(string A, string B)> Pairs => [(Wrong, Right), (Malformed, Right), (WrongJson, RightJson)];

    public override async Task<IReadOnlyList<Side>> PrepareAsync(BenchPlatform platform, CancellationToken ct)
    {
        var training = new Client(platform.Direct("training"), await platform.TokenAsync("lead", ct));
        var code = await CertificateAsync(training, ct);
        var wrong = string.Concat(code.Select((character, index) => index == 12 ? (character == '7' ? '8' : '7') : character));
        return
        [
            Page(Wrong, wrong, HttpStatusCode.NotFound), Page(Right, code, HttpStatusCode.OK), Page(Malformed, "not-a-code", HttpStatusCode.NotFound),
            Json(WrongJson, wrong, HttpStatusCode.NotFound), Json(RightJson, code, HttpStatusCode.OK),
        ];

        Side Page(string name, string typed, HttpStatusCode expected) =>
            Side.Of(name, Workers, stop => training.GetAsync($"/verify/{typed}", "text/html", expected, stop));

        Side Json(string name, string typed, HttpStatusCode expected) =>
            Side.Of(name, Workers, stop => training.GetAsync($"/verify/{typed}", "application/json", expected, stop));
    }

    private static async Task<string> CertificateAsync(Client training, CancellationToken ct)
    {
        const string Root = "/api/training";
        var programme = await training.PostAsync($"{Root}/programmes", Samples.Programme(), ct);
        var group = await training.PostAsync($"{Root}/programmes/{programme}/groups", Samples.Group(), ct);
        var person = await training.PostAsync($"{Root}/participants", Samples.Participant(), ct);
        var enrolled = await training.AskAsync($"{Root}/groups/{group}/enrolments", new { participantIds = new[] { person } }, ct);
        var enrolment = enrolled.GetProperty("items")[0].GetProperty("id").GetGuid();
        var session = await training.PostAsync($"{Root}/groups/{group}/sessions", Samples.Session(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1)), ct);
        await training.AskAsync($"{Root}/sessions/{session}/attendance", new { rows = new[] { new { enrolmentId = enrolment, mode = "onSite" } } }, ct);
        return (await training.AskAsync($"{Root}/enrolments/{enrolment}/certificate", new { }, ct)).GetProperty("code").GetString()!;
    }
}
