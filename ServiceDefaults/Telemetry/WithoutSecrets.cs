using System.Diagnostics;
using OpenTelemetry;

namespace SystemicPlatform.ServiceDefaults.Telemetry;

/// <summary>
/// Cuts from spans what must not leave the platform: query strings, where a search text can be a child's name, and
/// secret links, which open what they name to whoever reads them.
/// </summary>
internal sealed class WithoutSecrets : BaseProcessor<Activity>
{
    private static readonly string[] SecretLinks = ["/calendar/", "/answer/", "/verify/", "/feedback/", "/forums/", "/unsubscribe/"];

    public override void OnEnd(Activity data)
    {
        data.SetTag("url.query", null);
        Cut(data, "url.path");
        Cut(data, "url.full");
    }

    private static void Cut(Activity data, string tag)
    {
        if (data.GetTagItem(tag) is string address)
        {
            data.SetTag(tag, Cut(address));
        }
    }

    internal static string Cut(string address)
    {
        var path = address.Split('?', 2)[0];
        foreach (var link in SecretLinks)
        {
            var secret = path.IndexOf(link, StringComparison.OrdinalIgnoreCase);
            if (secret >= 0 && !path[..secret].Contains("/api/", StringComparison.OrdinalIgnoreCase))
            {
                return path[..(secret + link.Length)];
            }
        }

        return path;
    }
}
