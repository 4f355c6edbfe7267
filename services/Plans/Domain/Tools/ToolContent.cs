using SystemicPlatform.Plans.Domain.Tools.Contents;

namespace SystemicPlatform.Plans.Domain.Tools;

/// <summary>What a tool holds: exactly the part that belongs to its kind is there.</summary>
internal sealed record ToolContent(
    GenogramContent? Genogram = null,
    TimelineContent? Timeline = null,
    ThreeHousesContent? ThreeHouses = null,
    HelpingMapContent? HelpingMap = null,
    HypothesesContent? Hypotheses = null,
    CircularQuestionsContent? CircularQuestions = null,
    FrameworkContent? WellbeingFramework = null)
{
    /// <summary>The kinds of which something is there.</summary>
    internal IEnumerable<ToolKind> Kinds() => Parts().Where(part => part.Part is not null).Select(part => part.Kind);

    private IEnumerable<(ToolKind Kind, object? Part)> Parts() =>
    [
        (ToolKind.Genogram, Genogram), (ToolKind.Timeline, Timeline), (ToolKind.ThreeHouses, ThreeHouses), (ToolKind.HelpingMap, HelpingMap),
        (ToolKind.Hypotheses, Hypotheses), (ToolKind.CircularQuestions, CircularQuestions), (ToolKind.WellbeingFramework, WellbeingFramework),
    ];
}
