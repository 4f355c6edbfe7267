using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Genograms;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Tools.Drawings;

/// <summary>A tool as a picture, and the same in words for whoever does not see it.</summary>
internal sealed record ToolPicture([property: Personal] string Svg, [property: Personal] IReadOnlyList<string> Text)
{
    /// <summary>Draws what a tool holds.</summary>
    /// <param name="content">What it holds.</param>
    /// <param name="title">What the drawing is called.</param>
    /// <param name="language">Language of headings; what people said stays as they said it.</param>
    internal static ToolPicture Of(ToolContent content, string title, Language language) => content switch
    {
        { Genogram: { } genogram } => OfGenogram(KeptGenogram.Of(genogram, language), title),
        { Timeline: { } timeline } => TimelineDrawing.Draw(timeline, title, language),
        { WellbeingFramework: { } framework } => FrameworkDrawing.Draw(framework, title, language),
        { ThreeHouses: { } houses } => CardSheet.Draw(title, language, Sheets.Of(houses, language), roofs: true),
        { HelpingMap: { } map } => CardSheet.Draw(title, language, Sheets.Of(map, language)),
        { Hypotheses: { } hypotheses } => CardSheet.Draw(title, language, Sheets.Of(hypotheses, language)),
        { CircularQuestions: { } questions } => CardSheet.Draw(title, language, Sheets.Of(questions, language)),
        _ => throw new InvalidOperationException("A tool holds something."),
    };

    private static ToolPicture OfGenogram(Genogram genogram, string title) =>
        new(new GenogramDrawing(genogram).Draw(title), [.. GenogramText.Of(genogram)]);
}
