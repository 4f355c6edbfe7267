namespace SystemicPlatform.Meetings.Domain.Preparing;

/// <summary>What is seen to before a meeting; the portal has its words in each language.</summary>
internal enum PreparationTask
{
    /// <summary>Everyone who belongs there is invited.</summary>
    InviteParticipants,

    /// <summary>Place and equipment.</summary>
    ArrangePlace,

    /// <summary>The family knows what is talked about and why.</summary>
    TalkWithFamily,

    /// <summary>The child's own view is known, or how it will be heard.</summary>
    HearChild,

    /// <summary>The presenter's question.</summary>
    PresentersQuestion,

    /// <summary>Genogram or timeline is at hand.</summary>
    GenogramOrTimeline,

    /// <summary>What came of the steps agreed last time.</summary>
    FollowUpSteps,

    /// <summary>Agenda and structure are chosen.</summary>
    Agenda,

    /// <summary>Anything else; its text says what.</summary>
    Other,
}
