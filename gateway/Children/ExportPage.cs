using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SystemicPlatform.Gateway.Children;

/// <summary>The export as a page to print. Every value is encoded: what people typed stays text.</summary>
internal static class ExportPage
{
    public static string Of(MergedExport.Answer answer)
    {
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Everything held of one child</title><h1>Everything held of one child</h1>");
        page.Append("<p>").Append(answer.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)).Append("</p>");
        if (!answer.Complete)
        {
            page.Append("<p><strong>Not complete. Missing: ").Append(Text(string.Join(", ", answer.Missing))).Append("</strong></p>");
        }

        foreach (var (service, content) in answer.Services)
        {
            page.Append("<h2>").Append(Text(service)).Append("</h2>");
            Write(page, content);
        }

        return page.Append("</html>").ToString();
    }

    private static void Write(StringBuilder page, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                page.Append("<dl>");
                foreach (var member in value.EnumerateObject())
                {
                    page.Append("<dt>").Append(Text(member.Name)).Append("</dt><dd>");
                    Write(page, member.Value);
                    page.Append("</dd>");
                }

                page.Append("</dl>");
                break;
            case JsonValueKind.Array:
                page.Append("<ol>");
                foreach (var item in value.EnumerateArray())
                {
                    page.Append("<li>");
                    Write(page, item);
                    page.Append("</li>");
                }

                page.Append("</ol>");
                break;
            default:
                page.Append(Text(value.ValueKind == JsonValueKind.Null ? "–" : value.ToString()));
                break;
        }
    }

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}
