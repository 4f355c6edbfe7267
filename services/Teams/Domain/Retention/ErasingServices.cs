namespace SystemicPlatform.Teams.Domain.Retention;

/// <summary>Who has to confirm an erasure. An architecture test holds this against the services there are.</summary>
internal static class ErasingServices
{
    public static IReadOnlyList<string> All { get; } = ["meetings", "plans", "reminders", "teams", "training"];
}
