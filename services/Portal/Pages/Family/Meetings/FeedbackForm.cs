using System.Globalization;
using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Pages.Family.Meetings;

/// <summary>What a meeting was like, as it is chosen and typed, signed in or by a personal link.</summary>
public sealed class FeedbackForm : PostedForm
{
    public string? Heard { get; set; }
    public string? Understood { get; set; }
    public string? Useful { get; set; }
    public string? Hopeful { get; set; }
    public string? Words { get; set; }

    public FeedbackAnswers Said => new(Step(Heard), Step(Understood), Step(Useful), Step(Hopeful), string.IsNullOrWhiteSpace(Words) ? null : Words);

    // An unanswered question is 0, which the service refuses beside it.
    private static int Step(string? chosen) => int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0;
}
