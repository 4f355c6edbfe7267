namespace SystemicPlatform.Teams.Domain.Assessments;

/// <summary>What told of a child's need. Either starts the same clock (L-03).</summary>
internal enum NotificationKind
{
    ChildProtectionNotification,
    Contact,
}
