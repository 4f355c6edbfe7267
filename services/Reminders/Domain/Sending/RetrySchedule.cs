namespace SystemicPlatform.Reminders.Domain.Sending;

/// <summary>How often and after how long a delivery is tried again: soon at first, and for a day in all.</summary>
/// <param name="FirstPause">After the first failed attempt; the others are multiples of it.</param>
internal sealed record RetrySchedule(TimeSpan FirstPause)
{
    private static readonly int[] Multiples = [1, 4, 10, 30, 60, 120, 240, 480, 480, 480, 960];

    /// <summary>30 s, 2 min, 5 min, 15 min, 30 min, 1 h, 2 h, 4 h three times, 8 h: 24 hours.</summary>
    public static RetrySchedule OverADay { get; } = new(TimeSpan.FromSeconds(30));

    public static int MostAttempts => Multiples.Length + 1;

    /// <summary>The pause after that many failed attempts; null when there have been enough.</summary>
    public TimeSpan? After(int attempts) => attempts >= MostAttempts ? null : FirstPause * Multiples[attempts - 1];
}
