namespace SystemicPlatform.Meetings.Domain.Records;

/// <summary>Where a meeting's record stands.</summary>
internal enum RecordState
{
    /// <summary>Being written; every participant sees it as it is written (A1-11).</summary>
    Open,

    /// <summary>Closed and given to all participants; what is corrected now becomes a new version.</summary>
    Shared,
}
