namespace SystemicPlatform.Contracts.Meetings;

/// <summary>Kinds of meeting; who must be there is a rule of Meetings (domain C1b).</summary>
public enum MeetingKind
{
    /// <summary>Weekly meeting of the professional team.</summary>
    ProfessionalTeam,

    /// <summary>Meeting of the client team with one family.</summary>
    ClientTeam,

    /// <summary>Network meeting with family and partners.</summary>
    Network,

    /// <summary>Cooperation meeting.</summary>
    Cooperation,

    /// <summary>Meeting of a responsibility team.</summary>
    ResponsibilityTeam,

    /// <summary>Meeting about the client plan (L-09).</summary>
    ClientPlan,

    /// <summary>Expert group (L-14).</summary>
    ExpertGroup,

    /// <summary>Family group conference.</summary>
    FamilyGroupConference,

    /// <summary>Consultation between services.</summary>
    Consultation,

    /// <summary>Steering group .</summary>
    SteeringGroup,

    /// <summary>Project group.</summary>
    ProjectGroup,

    /// <summary>The responsible worker meets the child (L-11).</summary>
    ChildMeeting,

    /// <summary>Anything else.</summary>
    Other,
}
