namespace SystemicPlatform.Portal.Platform;

/// <summary>Where to go on after a form or a sign-in: only to a page of the portal, never to somebody else's.</summary>
internal static class LocalPath
{
    public static string Or(string? path, string otherwise) =>
        path is "/" || (path is ['/', not ('/' or '\\'), ..] && path.AsSpan().IndexOfAnyInRange('\0', '\x1f') < 0) ? path : otherwise;
}
