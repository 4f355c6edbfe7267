namespace SystemicPlatform.Reminders.Domain.Sending;

/// <summary>How often and after how long a delivery is tried again.</summary>
internal static class RetrySchedule
{
    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15),
        TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(2),
    ];

    public static int MostAttempts => Pauses.Length + 1;

    /// <summary>The pause after that many failed attempts; null when there have been enough.</summary>
    public static TimeSpan? After(int attempts) => attempts >= MostAttempts ? null : Pauses[attempts - 1];
}
