namespace SystemicPlatform.Portal.Tests.Browser;

/// <summary>How somebody looks at the portal.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Script">Whether scripts run.</param>
/// <param name="Language">fi, sv or en.</param>
public sealed record Look(int Width, bool Script, string Language)
{
    public static Look Desktop { get; } = new(1280, Script: true, "fi");

    public static Look Phone { get; } = new(390, Script: true, "fi");

    public static Look WithoutScript { get; } = new(1280, Script: false, "fi");

    public static Look Swedish { get; } = new(1280, Script: true, "sv");
}
