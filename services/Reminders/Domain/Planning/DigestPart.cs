namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>Where a kind stands in the digest of a week.</summary>
internal enum DigestPart
{
    /// <summary>What is in that week.</summary>
    Week,

    /// <summary>What should have been done by now.</summary>
    Overdue,
}
