using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Pages.Meetings.Record;

/// <summary>
/// Sends an open record to the page as it is written: each change draws the list of its part anew, as the page itself would.
/// A connection that comes back begins with all of it, so nothing is missed meanwhile.
/// </summary>
internal static class LiveRecord
{
    public static void MapLiveRecord(this WebApplication app) => app.MapGet("/meetings/{meetingId:guid}/record/live", StreamAsync);

    private static async Task StreamAsync(
        Guid meetingId, HttpContext context, MeetingsClient meetings, IServiceProvider services, ILoggerFactory loggers, CancellationToken ct)
    {
        context.Response.ContentType = "text/event-stream";
        await context.Response.WriteAsync("retry: 1000\n\n", ct);
        await using var renderer = new HtmlRenderer(services, loggers);
        var parts = new HashSet<Guid>();
        var paragraphs = new Dictionary<Guid, RecordParagraph>();
        try
        {
            await foreach (var view in meetings.FollowRecordAsync(meetingId, ct))
            {
                // A part that was added has no place on the page yet; the page is asked for anew.
                var refresh = parts.Count > 0 && !view.Parts.All(part => parts.Contains(part.Id));
                var changed = view.Paragraphs.Select(paragraph => paragraph.PartId).Concat(parts.Count == 0 ? view.Parts.Select(part => part.Id) : []).ToHashSet();
                parts.UnionWith(view.Parts.Select(part => part.Id));
                foreach (var paragraph in view.Paragraphs)
                {
                    paragraphs[paragraph.Id] = paragraph;
                }

                var message = new StringBuilder();
                foreach (var part in changed)
                {
                    message.Append("<turbo-stream action=\"replace\" target=\"").Append(Paragraphs.ListId(part)).Append("\"><template>");
                    message.Append(await DrawAsync(renderer, meetingId, part, paragraphs.Values, view.State == "open")).Append("</template></turbo-stream>");
                }

                if (refresh || view.State != "open")
                {
                    message.Append("<turbo-stream action=\"refresh\"></turbo-stream>");
                }

                await SendAsync(context, message.ToString(), ct);
            }
        }
        catch (Exception end) when (end is HttpRequestException or IOException or OperationCanceledException)
        {
            // The service or the person went away; the page comes back by itself.
        }
    }

    private static Task<string> DrawAsync(HtmlRenderer renderer, Guid meetingId, Guid part, IEnumerable<RecordParagraph> paragraphs, bool isOpen) =>
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Paragraphs>(ParameterView.FromDictionary(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(Paragraphs.MeetingId)] = meetingId,
                [nameof(Paragraphs.PartId)] = part,
                [nameof(Paragraphs.All)] = paragraphs,
                [nameof(Paragraphs.IsOpen)] = isOpen,
            }))).ToHtmlString());

    // Also when nothing changed: a connection through which nothing goes is cut by whatever stands between.
    private static async Task SendAsync(HttpContext context, string message, CancellationToken ct)
    {
        var text = message.Length == 0 ? ": still here\n\n" : string.Concat(message.Split('\n').Select(line => $"data: {line.TrimEnd('\r')}\n")) + "\n";
        await context.Response.WriteAsync(text, ct);
        await context.Response.Body.FlushAsync(ct);
    }
}
