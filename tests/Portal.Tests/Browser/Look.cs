namespace SystemicPlatform.Portal.Tests.Browser;

/// <summary>How somebody looks at the portal.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
/// <param name="Script">Whether scripts run.</param>
/// <param name="Language">fi, sv or en.</param>
/// <param name="Dark">Whether they like light letters on a dark ground.</param>
public sealed record Look(int Width, bool Script, string Language, bool Dark = false)
{
    public const int DesktopWidth = 1280;
    public const int PhoneWidth = 390;

    // With SYSTEMIC_TEST_TURNED=1 every journey is gone on the other kind of screen.
    private static readonly bool Turned = Environment.GetEnvironmentVariable("SYSTEMIC_TEST_TURNED") is "1";

    public static Look Desktop { get; } = new(Turned ? PhoneWidth : DesktopWidth, Script: true, "fi");

    public static Look Phone { get; } = new(Turned ? DesktopWidth : PhoneWidth, Script: true, "fi");

    public static Look WithoutScript { get; } = Desktop with { Script = false };

    public static Look Swedish { get; } = Desktop with { Language = "sv" };
}
