using System.Diagnostics;
using OpenTelemetry;

namespace SystemicPlatform.ServiceDefaults.Telemetry;

/// <summary>Cuts query strings from spans: a search text can be a child's name.</summary>
internal sealed class WithoutQueries : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data)
    {
        data.SetTag("url.query", null);
        if (data.GetTagItem("url.full") is string full && full.IndexOf('?', StringComparison.Ordinal) is var query and >= 0)
        {
            data.SetTag("url.full", full[..query]);
        }
    }
}
