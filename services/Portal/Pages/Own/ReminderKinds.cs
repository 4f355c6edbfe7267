using SystemicPlatform.Portal.Platform;
using SystemicPlatform.Portal.Upstream.Reminders;

namespace SystemicPlatform.Portal.Pages.Own;

/// <summary>Of which reminders somebody is asked how they want them: the family of those alone that can come to it.</summary>
internal static class ReminderKinds
{
    private static readonly string[] Ways = ["mail", "inApp", "sms"];

    private static readonly string[] Family =
    [
        "weeklyMeeting", "meetingInvitation", "invitationUnanswered", "meetingMoved", "meetingCancelled", "planPublished", "stepDue", "stepOverdue", "weeklyDigest",
    ];

    public static bool IsAsked(this HttpContext context, KindPreference kind) =>
        !FamilyPaths.IsOnlyFamily(context) || Family.Contains(kind.Kind, StringComparer.Ordinal);

    /// <summary>What is wanted of one kind: as it is ticked, or as it stands where nobody was asked.</summary>
    public static WantedKind Wanted(this HttpContext context, KindPreference kind, HashSet<string> ticked) => context.IsAsked(kind)
        ? new WantedKind(
            kind.Kind, [.. Ways.Where(way => ticked.Contains($"{kind.Kind}:{way}"))],
            kind.InDigest is null ? null : ticked.Contains($"{kind.Kind}:digest"))
        : new WantedKind(kind.Kind, kind.Channels, kind.InDigest);
}
