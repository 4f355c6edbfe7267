using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Wellbeing;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Plans.Features.Wellbeing;

/// <summary>The framework of child wellbeing: its items and strips with the questions to child and adult, in the reader's language (A3-01).</summary>
internal static class ListFramework
{
    /// <summary>An item or a strip.</summary>
    /// <param name="Side">On which side of the framework.</param>
    /// <param name="Item">The item; null for a strip.</param>
    /// <param name="Strip">The strip of the child's own experience; null for an item.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="AskedOfChild">What one asks the child, in plain words.</param>
    /// <param name="AskedOfAdult">What one asks adults.</param>
    internal sealed record Row(FrameworkSide Side, FrameworkItem? Item, ExperienceStrip? Strip, string Name, string AskedOfChild, string AskedOfAdult);

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapGet("/wellbeing-framework", Handle).Requires(Permission.ReadTools).WithSummary("Items, strips and questions of the framework of child wellbeing");

    internal static Ok<Page<Row>> Handle(string? language)
    {
        var read = QueryWord.Read<Language>(language, nameof(language)) ?? Language.Fi;
        Row Said(FrameworkSide side, FrameworkItem? item, ExperienceStrip? strip, FrameworkCatalogue.Entry entry) =>
            new(side, item, strip, entry.Name.In(read), entry.Child.In(read), entry.Adult.In(read));
        return TypedResults.Ok(new Page<Row>(
            [
                .. FrameworkCatalogue.Items.Select(item => Said(FrameworkCatalogue.SideOf(item), item, null, FrameworkCatalogue.Of(item))),
                .. Enum.GetValues<ExperienceStrip>().Select(strip => Said(FrameworkCatalogue.SideOf(strip), null, strip, FrameworkCatalogue.Of(strip))),
            ], null));
    }
}
