using System.Globalization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Tools.Contents;

namespace SystemicPlatform.Plans.Domain.Tools.Drawings;

/// <summary>What stands in which column of the tools that are cards side by side.</summary>
internal static class Sheets
{
    internal static IReadOnlyList<SheetColumn> Of(ThreeHousesContent houses, Language language) =>
    [
        new(language.Say(DrawingWord.GoodThings), houses.GoodThings),
        new(language.Say(DrawingWord.Worries), houses.Worries),
        new(language.Say(DrawingWord.Dreams), houses.Dreams),
    ];

    internal static IReadOnlyList<SheetColumn> Of(HelpingMapContent map, Language language) =>
    [
        new(language.Say(DrawingWord.Vision), [map.Vision]),
        new(language.Say(DrawingWord.Obstacles), map.Obstacles),
        new(language.Say(DrawingWord.Supports), map.Supports),
        new(language.Say(DrawingWord.Plan), [.. map.Plan.Select(step => Join(step.What, step.Who?.Name, step.On?.ToString("d.M.yyyy", CultureInfo.InvariantCulture)))]),
    ];

    internal static IReadOnlyList<SheetColumn> Of(HypothesesContent sheet, Language language) =>
    [
        .. new[] { (HypothesisState.Open, DrawingWord.Open), (HypothesisState.Strengthened, DrawingWord.Strengthened), (HypothesisState.Rejected, DrawingWord.Rejected) }
            .Select(column => new SheetColumn(language.Say(column.Item2), [.. sheet.Hypotheses.Where(one => one.State == column.Item1)
                .Select(one => Join($"{one.Text} ({one.View.Name})", one.TestedBy, one.Learned))])),
    ];

    internal static IReadOnlyList<SheetColumn> Of(CircularQuestionsContent sheet, Language language) =>
    [
        new(language.Say(DrawingWord.ToAsk), [.. sheet.Questions.Where(one => one.Answer is null).Select(one => Join(one.Question, one.AskedOf?.Name))]),
        new(language.Say(DrawingWord.Asked), [.. sheet.Questions.Where(one => one.Answer is not null).Select(one => Join(one.Question, one.AskedOf?.Name, one.Answer))]),
    ];

    private static string Join(params string?[] parts) => string.Join(" – ", parts.OfType<string>());
}

/// <summary>A heading and the cards under it.</summary>
internal sealed record SheetColumn(string Heading, IReadOnlyList<string> Cards);
