namespace SystemicPlatform.Gateway.Routing;

/// <summary>Kinds of path, compared as the routing compares them: without regard to case.</summary>
internal static class Paths
{
    private static readonly string[] Links = [.. new[] { "invitations", "polls", "preparations", "feedback" }.Select(kind => $"{OpenRoutes.Calendar}/{kind}")];

    public const string Docs = "/docs";
    public const string Health = "/health";

    /// <summary>Answers with data of people.</summary>
    public static bool IsApi(HttpContext context) => Under(context, "/api") || Under(context, PartnerRoutes.Prefix);

    /// <summary>Answers to secret links, which stand for a token.</summary>
    public static bool IsOpen(HttpContext context) => OpenRoutes.Holds(context.Request.Path);

    /// <summary>The pages of personal links, which the portal shows without a sign-in.</summary>
    public static bool IsLinkPage(HttpContext context) => Under(context, "/answer");

    /// <summary>What these pages ask of Meetings in the visitor's place.</summary>
    public static bool IsAskedByPortal(HttpContext context) =>
        Array.Exists(Links, path => Under(context, path));

    /// <summary>The page that shows the API.</summary>
    public static bool IsDocs(HttpContext context) => Under(context, Docs);

    /// <summary>The documents behind that page.</summary>
    public static bool IsApiDocument(HttpContext context) => Under(context, "/openapi");

    /// <summary>Health of the whole, which asks every service.</summary>
    public static bool IsPlatformHealth(HttpContext context) => context.Request.Path.Equals(Health, StringComparison.OrdinalIgnoreCase);

    /// <summary>Health of this process.</summary>
    public static bool IsOwnHealth(HttpContext context) => Under(context, Health) && !IsPlatformHealth(context);

    /// <summary>The portal's: whatever is nobody else's.</summary>
    public static bool IsPage(HttpContext context) =>
        !IsApi(context) && !IsOpen(context) && !IsDocs(context) && !IsApiDocument(context) && !Under(context, Health);

    private static bool Under(HttpContext context, string path) =>
        context.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase);
}
