namespace SystemicPlatform.Training.Domain.Enrolments;

/// <summary>Where an enrolment stands.</summary>
internal enum EnrolmentStatus
{
    /// <summary>Registered for a group that selects, not selected yet.</summary>
    Applied,

    /// <summary>Has a seat.</summary>
    Enrolled,

    /// <summary>On the waiting list.</summary>
    Waiting,

    /// <summary>Somebody else was selected.</summary>
    NotSelected,
    Cancelled,
}

/// <summary>Who enrolled the participant.</summary>
internal enum EnrolmentSource
{
    Self,
    Team,
    Lead,
    Partner,
}
