using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Domain.Texts;

/// <summary>All that a text may tell: a kind, a time and a link. There is no place for a name in it.</summary>
internal sealed record ReminderContent(
    ReminderKind Kind, MeetingKind Meeting, DateTimeOffset StartsAt, DateTimeOffset EndsAt, Uri Link);
