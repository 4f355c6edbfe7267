using SystemicPlatform.Testing;
using SystemicPlatform.Training.Tests.Features.Materials;

namespace SystemicPlatform.Training.Tests.Features.Paths;

/// <summary>A path of three steps: a material, a programme, something to do.</summary>
internal static class Induction
{
    internal const string Path = $"{Area.Path}/paths";

    internal static async Task<object> BodyAsync(Area area, string kind = "induction") => new
    {
        kind,
        title = "Uuden työntekijän polku",
        steps = new object[]
        {
            new { text = "Lue opas", materialId = await new Library(area).PublishedAsync() },
            new { text = "Käy peruskoulutus", programmeId = await area.ProgrammeAsync() },
            new { text = "Tapaa tiimi" },
        },
    };

    internal static async Task<System.Text.Json.JsonElement> PathAsync(Area area, string kind = "induction") =>
        await area.Lead.PostedAsync(Path, await BodyAsync(area, kind));
}
