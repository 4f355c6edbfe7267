namespace SystemicPlatform.Gateway.Routing;

/// <summary>Which service answers for which part of the surface for partners' own systems.</summary>
internal static class PartnerRoutes
{
    /// <summary>The surface; its paths stay as they are, whichever service is behind them.</summary>
    public const string Prefix = "/partner/v1";

    private static readonly (string Part, string Service)[] All = [("consultations", "meetings"), ("invitations", "meetings"), ("children", "plans"), ("webhook", "reminders")];

    /// <summary>Services with a part in it.</summary>
    public static IReadOnlySet<string> Services { get; } = All.Select(route => route.Service).ToHashSet(StringComparer.Ordinal);

    /// <summary>The parts of a service.</summary>
    public static IEnumerable<string> Of(Upstream service) =>
        All.Where(route => route.Service == service.Name).Select(route => $"{Prefix}/{route.Part}");
}
