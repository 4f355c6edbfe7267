using System.Text.RegularExpressions;

namespace SystemicPlatform.Portal.Components.Forms;

/// <summary>What a person wrote in a form that was sent, apart from what the portal put there.</summary>
internal static partial class SentWords
{
    private static readonly string[] Marks = ["__RequestVerificationToken", "_handler", "Form.Key", "Form.ETag"];

    public static IEnumerable<string> Of(IFormCollection sent) =>
        sent.Where(field => !Marks.Contains(field.Key)).SelectMany(field => field.Value).OfType<string>()
            .Where(value => value.Any(char.IsLetterOrDigit) && !Guid.TryParse(value, out _) && !Code().IsMatch(value));

    // What stands behind a tick or a choice, such as everyone, clientPlan or stepDue:mail.
    [GeneratedRegex("^[a-z]+([A-Z][a-z]*)*(:[A-Za-z0-9-]*)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Code();
}
