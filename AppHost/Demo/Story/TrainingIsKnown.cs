using System.Globalization;
using System.Net;
using System.Text.Json;

namespace SystemicPlatform.AppHost.Demo.Story;

/// <summary>Who was trained in the past, as far as anyone knows: what was not counted stays unknown.</summary>
internal static class TrainingIsKnown
{
    private const string Ledger = "/api/training/ledger";
    private const int CertifiedInTotal = 67;

    internal static async Task PlayAsync(Scene scene, CancellationToken cancellationToken)
    {
        scene.Chapter("What was learned before is in the ledger");
        const string Load = $"{Ledger}/reference-history";
        scene.Told("trainer", "POST", Load, await scene.TryCreateAsync("trainer", Load, new { }, cancellationToken), HttpStatusCode.OK, answer =>
            string.Create(CultureInfo.InvariantCulture, $"{answer.Body.GetProperty("added").GetInt32()} events of years past added"));
        var summary = await scene.ReadAsync("trainer", $"{Ledger}/summary?topic=syty", answer =>
            string.Create(CultureInfo.InvariantCulture, $"{answer.Body.GetProperty("rows").GetInt32()} SyTy trainings"), cancellationToken);
        scene.Expect(Sum(summary, "certified") == CertifiedInTotal, "67 certificates, as they were reported");
        scene.Expect(Sum(summary, "registered") is null, "Nobody counted who registered: that stays unknown, and no total is made up");
    }

    private static int? Sum(Answer summary, string count)
    {
        var sum = summary.Body.GetProperty(count).GetProperty("sum");
        return sum.ValueKind == JsonValueKind.Null ? null : sum.GetInt32();
    }
}
