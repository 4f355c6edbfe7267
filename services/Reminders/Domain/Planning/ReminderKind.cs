namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>What a reminder is about. Each kind has a rule per tenant and its words in every language.</summary>
internal enum ReminderKind
{
    /// <summary>A team's meeting is coming (A0-20, R-04). Its object is the occurrence.</summary>
    WeeklyMeeting,
}
