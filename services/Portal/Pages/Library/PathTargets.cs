using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Training;

namespace SystemicPlatform.Portal.Pages.Library;

/// <summary>What a step of a path can be about: a material to read or a programme to complete.</summary>
internal static class PathTargets
{
    public static async Task<IReadOnlyList<(string Value, string Words)>> LoadAsync(LibraryClient library, TrainingDesk desk, CancellationToken ct)
    {
        var materials = library.MaterialsAsync(null, null, null, drafts: false, null, ct);
        var programmes = await desk.ProgrammesAsync(null, ct);
        return
        [
            .. ((await materials).Value?.Items ?? []).Select((Material one) => ($"material:{one.Id}", one.Title)),
            .. (programmes.Value?.Items ?? []).Select((Programme one) => ($"programme:{one.Id}", one.Title)),
        ];
    }
}
