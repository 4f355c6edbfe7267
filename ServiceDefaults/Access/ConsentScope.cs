namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>What a client's permission opens to those it is given for (L-21). Nothing else of the child does it open.</summary>
public enum ConsentScope
{
    /// <summary>The child's record.</summary>
    Record,

    /// <summary>Who is in the child's team and why.</summary>
    Team,

    /// <summary>The child's meetings and their shared records.</summary>
    Meetings,

    /// <summary>The joint plan as published, and taking part in it.</summary>
    Plan,

    /// <summary>Consultations about the child.</summary>
    Consultations,
}
