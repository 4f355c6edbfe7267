using System.Globalization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Drawing;
using SystemicPlatform.Plans.Domain.Tools.Contents;
using SystemicPlatform.Plans.Domain.Wellbeing;

namespace SystemicPlatform.Plans.Domain.Tools.Drawings;

/// <summary>
/// Draws the framework as the triangle: its items numbered along the three sides, a strength filled, a need hollow, both half,
/// nothing said small; within each side the child's own experience of it. Beside it stands what each number says.
/// </summary>
internal static class FrameworkDrawing
{
    private const double Left = 60, Top = 60, Size = 520, Legend = 640, Mark = 13, Width = 1180;

    private static readonly (double X, double Y) Peak = (Left + (Size / 2), Top), LowLeft = (Left, Top + (Size * 0.87)), LowRight = (Left + Size, Top + (Size * 0.87));

    internal static ToolPicture Draw(FrameworkContent framework, string title, Language language)
    {
        string[] text = [.. Say(framework, language)];
        var svg = new Svg();
        svg.Path([Peak, LowLeft, LowRight], closed: true);
        foreach (var side in Enum.GetValues<FrameworkSide>())
        {
            Side(svg, framework, side);
        }

        svg.Text(Peak.X, Top + (Size * 0.6), language.Say(DrawingWord.Child));
        var bottom = Lines(svg, text);
        return new ToolPicture(svg.Draw(Width, Math.Max(bottom, LowLeft.Y) + Left, title, string.Join(". ", text)), text);
    }

    /// <summary>Everything that is said, side by side; an item of which nothing is said is named so, too.</summary>
    private static IEnumerable<string> Say(FrameworkContent framework, Language language)
    {
        foreach (var side in Enum.GetValues<FrameworkSide>())
        {
            yield return language.Say(side switch { FrameworkSide.Child => DrawingWord.ChildSide, FrameworkSide.Parenting => DrawingWord.ParentingSide, _ => DrawingWord.SurroundingsSide });
            foreach (var item in FrameworkCatalogue.Items.Where(item => FrameworkCatalogue.SideOf(item) == side))
            {
                var said = framework.Entries.Where(entry => entry.Item == item)
                    .Select(entry => $"{language.Say(WordOf(entry.Sign))}, {entry.Whose.Name}: {entry.Observation}").DefaultIfEmpty("–");
                yield return string.Create(CultureInfo.InvariantCulture, $"{(int)item + 1}. {FrameworkCatalogue.Of(item).Name.In(language)}: {string.Join("; ", said)}");
            }

            foreach (var own in framework.ChildsExperience.Where(own => FrameworkCatalogue.SideOf(own.Strip) == side))
            {
                yield return $"{FrameworkCatalogue.Of(own.Strip).Name.In(language)}: {own.Words}";
            }
        }
    }

    private static void Side(Svg svg, FrameworkContent framework, FrameworkSide side)
    {
        var (from, to) = side switch { FrameworkSide.Child => (LowLeft, Peak), FrameworkSide.Parenting => (Peak, LowRight), _ => (LowRight, LowLeft) };
        FrameworkItem[] items = [.. FrameworkCatalogue.Items.Where(item => FrameworkCatalogue.SideOf(item) == side)];
        for (var place = 0; place < items.Length; place++)
        {
            var part = (place + 1.0) / (items.Length + 1);
            Item(svg, framework, items[place], from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));
        }

        // The strip runs within its side, and is drawn full where the child has said something.
        var (middle, heard) = ((X: Peak.X, Y: Top + (Size * 0.58)), framework.ChildsExperience.Any(own => FrameworkCatalogue.SideOf(own.Strip) == side));
        (double X, double Y) In((double X, double Y) point) => (point.X + ((middle.X - point.X) * 0.3), point.Y + ((middle.Y - point.Y) * 0.3));
        svg.Open("strip", side.ToString()).Path([In(from), In(to)], style: heard ? "line" : "dashed").Close();
    }

    private static void Item(Svg svg, FrameworkContent framework, FrameworkItem item, double x, double y)
    {
        FrameworkSign[] signs = [.. framework.Entries.Where(entry => entry.Item == item).Select(entry => entry.Sign)];
        var (strength, need) = (Array.Exists(signs, sign => sign is not FrameworkSign.Need), Array.Exists(signs, sign => sign is not FrameworkSign.Strength));
        svg.Open("item", item.ToString());
        _ = (strength, need) switch
        {
            (false, false) => svg.Circle(x, y, Mark - 6, "symbol"),
            (true, false) => svg.Circle(x, y, Mark, "filled"),
            (false, true) => svg.Circle(x, y, Mark, "symbol"),
            _ => svg.Circle(x, y, Mark, "symbol").Circle(x, y, Mark - 5, "filled"),
        };
        svg.Text(x, y - Mark - 4, ((int)item + 1).ToString(CultureInfo.InvariantCulture)).Close();
    }

    private static double Lines(Svg svg, IEnumerable<string> text)
    {
        var y = Top;
        foreach (var line in text.SelectMany(line => TextLines.Of(line, TextLines.Fitting(Width - Legend - Left))))
        {
            svg.Text(Legend, y, line, "left");
            y += TextLines.Height;
        }

        return y;
    }

    private static DrawingWord WordOf(FrameworkSign sign) => sign switch
    {
        FrameworkSign.Strength => DrawingWord.Strength,
        FrameworkSign.Need => DrawingWord.Need,
        _ => DrawingWord.Both,
    };
}
