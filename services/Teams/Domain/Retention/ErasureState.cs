namespace SystemicPlatform.Teams.Domain.Retention;

/// <summary>How far an erasure is.</summary>
internal enum ErasureState
{
    /// <summary>Waits for another person's word.</summary>
    Proposed,

    /// <summary>Taken back; nothing was erased.</summary>
    Withdrawn,

    /// <summary>The services erase.</summary>
    Confirmed,

    /// <summary>Every service has said that it is done.</summary>
    Completed,
}
