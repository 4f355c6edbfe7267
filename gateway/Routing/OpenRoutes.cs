namespace SystemicPlatform.Gateway.Routing;

/// <summary>Paths of a service that need no token: who knows the secret link in them is let in by the service itself.</summary>
internal static class OpenRoutes
{
    /// <summary>Calendar feeds, polls and invitations of Meetings.</summary>
    public const string Calendar = "/calendar";

    /// <summary>Verification of certificates of Training.</summary>
    public const string Verify = "/verify";

    private static readonly (string Prefix, string Service)[] All = [(Calendar, "meetings"), (Verify, "training")];

    /// <summary>The open paths of a service.</summary>
    public static IEnumerable<string> Of(Upstream service) =>
        All.Where(route => route.Service == service.Name).Select(route => route.Prefix);
}
