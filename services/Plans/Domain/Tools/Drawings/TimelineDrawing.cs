using System.Globalization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Drawing;
using SystemicPlatform.Plans.Domain.Tools.Contents;

namespace SystemicPlatform.Plans.Domain.Tools.Drawings;

/// <summary>Draws a timeline from top to bottom: one event under the other in the order of time, good ones right of the line, hard ones left.</summary>
internal static class TimelineDrawing
{
    private const double Width = 820, Axis = 410, Card = 300, Step = 26, Margin = 40, Padding = 10;

    internal static ToolPicture Draw(TimelineContent timeline, string title, Language language)
    {
        TimelineEvent[] events = [.. timeline.Events.OrderBy(one => one.On).ThenBy(one => one.Until)];
        string[] text = events.Length == 0 ? [language.Say(DrawingWord.Nothing)] : [.. events.Select(Say)];
        var (svg, y) = (new Svg(), Margin);
        foreach (var one in events)
        {
            y = Event(svg, one, y);
        }

        svg.Line(Axis, Margin - 20, Axis, y);
        return new ToolPicture(svg.Draw(Width, y + Margin, title, string.Join(". ", text)), text);
    }

    private static double Event(Svg svg, TimelineEvent one, double y)
    {
        var lines = TextLines.Of(Say(one), TextLines.Fitting(Card - (2 * Padding)));
        var height = (lines.Count * TextLines.Height) + Padding;
        var left = one.Tone is TimelineTone.Hard ? Axis - Step - Card : Axis + Step;
        svg.Open("event", "").Line(Axis, y + 14, one.Tone is TimelineTone.Hard ? Axis - Step : Axis + Step, y + 14, "thin")
            .Box(left, y, Card, height, one.Tone is TimelineTone.Neutral ? "symbol" : "soft").Circle(Axis, y + 14, 6, one.Until is null ? "filled" : "symbol");
        for (var line = 0; line < lines.Count; line++)
        {
            svg.Text(left + Padding, y + (TextLines.Height * (line + 1)), lines[line], "left");
        }

        svg.Close();
        return y + height + Step;
    }

    private static string Say(TimelineEvent one)
    {
        var until = one.Until is { } end ? $"–{Day(end, one.Precision)}" : "";
        var teller = one.Teller is { } who ? $" ({who.Name})" : "";
        return $"{Day(one.On, one.Precision)}{until}: {one.What}{teller}";
    }

    private static string Day(DateOnly day, DayPrecision precision) => day.ToString(
        precision switch { DayPrecision.Year => "yyyy", DayPrecision.Month => "M/yyyy", _ => "d.M.yyyy" }, CultureInfo.InvariantCulture);
}
