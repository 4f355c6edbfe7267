using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Channels;

/// <summary>Links into the portal; who follows one signs in there first.</summary>
/// <param name="Portal">From <c>Portal:Address</c>.</param>
internal sealed record PortalLinks(Uri Portal)
{
    public Uri To(ReminderKind kind, Guid objectId) => kind switch
    {
        ReminderKind.WeeklyMeeting => new Uri(Portal, $"/meetings/{objectId}"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
