using System.Globalization;
using System.Text;
using System.Xml;

namespace SystemicPlatform.Plans.Domain.Drawing;

/// <summary>
/// Writes a drawing as SVG. Every text is escaped, and every drawing has a title and a description, which is what a screen
/// reader reads instead of it.
/// </summary>
internal sealed class Svg
{
    private readonly StringBuilder body = new();

    /// <summary>A straight line.</summary>
    internal Svg Line(double x1, double y1, double x2, double y2, string style = "line") =>
        Add($"<line class=\"{style}\" x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"/>");

    /// <summary>A rectangle by its upper left corner.</summary>
    internal Svg Box(double x, double y, double width, double height, string style = "line") =>
        Add($"<rect class=\"{style}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\"/>");

    /// <summary>A circle.</summary>
    internal Svg Circle(double x, double y, double radius, string style = "line") =>
        Add($"<circle class=\"{style}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"/>");

    /// <summary>An open or closed line through points.</summary>
    internal Svg Path(IEnumerable<(double X, double Y)> points, bool closed = false, string style = "line") =>
        Add($"<{(closed ? "polygon" : "polyline")} class=\"{style}\" points=\"{string.Join(' ', points.Select(point => $"{N(point.X)},{N(point.Y)}"))}\"/>");

    /// <summary>A line of text.</summary>
    internal Svg Text(double x, double y, string text, string style = "text") =>
        Add($"<text class=\"{style}\" x=\"{N(x)}\" y=\"{N(y)}\">{Escape(text)}</text>");

    /// <summary>Begins a group that stands for one thing.</summary>
    internal Svg Open(string kind, string id) => Add($"<g class=\"{kind}\" data-id=\"{Escape(id)}\">");

    /// <summary>Ends a group.</summary>
    internal Svg Close() => Add("</g>");

    /// <summary>The whole drawing.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="title">What it is.</param>
    /// <param name="description">What it shows, in words.</param>
    internal string Draw(double width, double height, string title, string description) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {N(width)} {N(height)}" width="{N(width)}" height="{N(height)}" role="img" aria-labelledby="title description">
        <title id="title">{Escape(title)}</title>
        <desc id="description">{Escape(description)}</desc>
        <style>.line,.dashed,.thin{"{"}stroke:#1a1a1a;fill:none;stroke-width:2{"}"}.thin{"{"}stroke-width:1{"}"}.dashed{"{"}stroke-dasharray:6 4{"}"}.symbol{"{"}stroke:#1a1a1a;fill:#fff;stroke-width:2{"}"}.filled{"{"}fill:#1a1a1a{"}"}.soft{"{"}fill:#dfe8f5;stroke:#1a1a1a{"}"}.text{"{"}font:13px sans-serif;text-anchor:middle;paint-order:stroke;stroke:#fff;stroke-width:3px{"}"}.left{"{"}font:13px sans-serif{"}"}</style>
        <rect width="100%" height="100%" fill="#fff"/>
        {body}</svg>
        """;

    private Svg Add(string element)
    {
        body.Append(element).Append('\n');
        return this;
    }

    private static string N(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    private static string Escape(string text)
    {
        var clean = new string([.. text.Where(XmlConvert.IsXmlChar)]);
        return clean.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
