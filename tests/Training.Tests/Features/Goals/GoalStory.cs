using SystemicPlatform.Testing;
using SystemicPlatform.Training.Tests.Features.Materials;

namespace SystemicPlatform.Training.Tests.Features.Goals;

/// <summary>A goal with a programme, a material and a way of working.</summary>
internal sealed record GoalStory(Area Area, Guid Programme)
{
    internal const string Path = $"{Tests.Area.Path}/goals";

    internal static async Task<GoalStory> OfAsync(Area area) => new(area, await area.ProgrammeAsync());

    internal async Task<object> BodyAsync(string title = "Osaaminen vahvistuu") => new
    {
        title,
        description = "Jokainen tiimi tuntee toimintamallin.",
        activities = new object[]
        {
            new { programmeId = Programme },
            new { materialId = await new Library(Area).PublishedAsync() },
            new { modelCardId = await Area.Lead.CreatedAsync(ModelCards.Path, ModelCards.Body()) },
        },
    };

    internal async Task<Guid> SetAsync(string title = "Osaaminen vahvistuu") => await Area.Lead.CreatedAsync(Path, await BodyAsync(title));
}
