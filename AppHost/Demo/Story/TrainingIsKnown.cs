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
        var rows = await scene.Gateway.ListAsync("trainer", $"{Ledger}?topic=syty", cancellationToken);
        var certified = rows.Select(row => row.GetProperty("certified")).Where(count => count.ValueKind == JsonValueKind.Number).Sum(count => count.GetInt32());
        scene.Tell(string.Create(CultureInfo.InvariantCulture, $"{rows.Count} SyTy trainings, {certified} certificates"));
        scene.Expect(certified == CertifiedInTotal, "The certificates of the SyTy trainings are those that were reported");
        scene.Expect(
            rows.Exists(row => row.GetProperty("registered").ValueKind == JsonValueKind.Null), "What nobody counted is unknown, and no total is made up of it");
    }
}
