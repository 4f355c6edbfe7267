namespace SystemicPlatform.Gateway.Routing;

/// <summary>Paths of a service that need no token: who knows the secret link in them is let in by the service itself.</summary>
internal static class OpenRoutes
{
    /// <summary>Calendar feeds, polls and invitations of Meetings.</summary>
    public const string Calendar = "/calendar";

    /// <summary>Verification of certificates of Training.</summary>
    public const string Verify = "/verify";

    /// <summary>Ends of single kinds of mail, of Reminders.</summary>
    public const string Unsubscribe = "/unsubscribe";

    /// <summary>Feedback on a training session, by personal link.</summary>
    public const string Feedback = "/feedback";

    /// <summary>Summaries of forums, for everybody who registered.</summary>
    public const string Forums = "/forums";

    private static readonly (string Prefix, string Service)[] All =
        [(Calendar, "meetings"), (Verify, "training"), (Feedback, "training"), (Forums, "training"), (Unsubscribe, "reminders")];

    /// <summary>True for an open path.</summary>
    public static bool Holds(PathString path) => Array.Exists(All, route => path.StartsWithSegments(route.Prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>The open paths of a service.</summary>
    public static IEnumerable<string> Of(Upstream service) =>
        All.Where(route => route.Service == service.Name).Select(route => route.Prefix);
}
