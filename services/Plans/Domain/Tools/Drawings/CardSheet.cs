using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Plans.Domain.Drawing;

namespace SystemicPlatform.Plans.Domain.Tools.Drawings;

/// <summary>Columns of cards, each as high as what stands on it; with roofs, the columns are houses.</summary>
internal static class CardSheet
{
    private const double Column = 300, Gap = 24, Margin = 24, Roof = 70, Padding = 10, Heading = 34;

    internal static ToolPicture Draw(string title, Language language, IReadOnlyList<SheetColumn> columns, bool roofs = false)
    {
        string[] text = [.. columns.SelectMany(column => (column.Cards.Count > 0 ? column.Cards : [language.Say(DrawingWord.Nothing)])
            .Select(card => $"{column.Heading}: {card}"))];
        var (svg, top, bottoms) = (new Svg(), Margin + (roofs ? Roof : 0), new double[columns.Count]);
        for (var index = 0; index < columns.Count; index++)
        {
            bottoms[index] = Cards(svg, columns[index], Left(index), top);
        }

        var bottom = bottoms.Max() + Gap;
        for (var index = 0; index < columns.Count; index++)
        {
            svg.Box(Left(index), top, Column, bottom - top);
            if (roofs)
            {
                svg.Path([(Left(index), top), (Left(index) + (Column / 2), Margin), (Left(index) + Column, top)], closed: true);
            }
        }

        return new ToolPicture(svg.Draw(Left(columns.Count) - Gap + Margin, bottom + Margin, title, string.Join(". ", text)), text);
    }

    private static double Cards(Svg svg, SheetColumn column, double left, double top)
    {
        var y = top + Heading;
        svg.Text(left + (Column / 2), top + 22, column.Heading);
        foreach (var card in column.Cards)
        {
            var lines = TextLines.Of(card, TextLines.Fitting(Column - (4 * Padding)));
            var height = (lines.Count * TextLines.Height) + Padding;
            svg.Open("card", "").Box(left + Padding, y, Column - (2 * Padding), height, "soft");
            for (var line = 0; line < lines.Count; line++)
            {
                svg.Text(left + (2 * Padding), y + (TextLines.Height * (line + 1)), lines[line], "left");
            }

            svg.Close();
            y += height + Padding;
        }

        return y;
    }

    private static double Left(int index) => Margin + (index * (Column + Gap));
}
