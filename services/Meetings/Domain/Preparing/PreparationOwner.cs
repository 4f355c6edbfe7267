namespace SystemicPlatform.Meetings.Domain.Preparing;

/// <summary>Who brings it to the meeting.</summary>
internal enum PreparationOwner
{
    /// <summary>The preparer, by default the coordinator.</summary>
    Preparer,

    /// <summary>The responsible social worker.</summary>
    ResponsibleWorker,

    /// <summary>The child's team.</summary>
    ChildsTeam,
}
