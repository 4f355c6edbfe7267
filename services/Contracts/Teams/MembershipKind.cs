namespace SystemicPlatform.Contracts.Teams;

/// <summary>How a member belongs to a team (A0-13).</summary>
public enum MembershipKind
{
    /// <summary>For as long as the team lives or the role lasts.</summary>
    Permanent,

    /// <summary>For a period or a single meeting.</summary>
    Changing,
}
