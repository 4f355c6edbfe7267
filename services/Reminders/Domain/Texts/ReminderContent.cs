using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Reminders.Domain.Matters;
using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Domain.Texts;

/// <summary>All that a text may tell: a kind, a time and a link. There is no place for a name in it.</summary>
internal sealed record ReminderContent(
    ReminderKind Kind, MeetingKind? Meeting, DateTimeOffset StartsAt, DateTimeOffset EndsAt, bool AllDay, Uri Link)
{
    /// <summary>Of a matter with days, the one that the kind counts from.</summary>
    public static ReminderContent Of(ReminderKind kind, Matter matter, Uri link) => new(
        kind, matter.MeetingKind, TellsOfFirstDay(kind) ? matter.StartsAt : matter.AllDay ? matter.EndsAt : matter.StartsAt, matter.EndsAt, matter.AllDay, link);

    private static bool TellsOfFirstDay(ReminderKind kind) =>
        kind.Facts().Measure == Measure.DaysFromFirst || kind is ReminderKind.AssessmentUrgent or ReminderKind.CertificateIssued;
}
