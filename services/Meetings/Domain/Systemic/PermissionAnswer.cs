namespace SystemicPlatform.Meetings.Domain.Systemic;

/// <summary>What the family answered when asked whether its matter may be talked about (A1-08).</summary>
internal enum PermissionAnswer
{
    /// <summary>Nobody asked; the words say why.</summary>
    NotAsked,

    /// <summary>Yes.</summary>
    Given,

    /// <summary>For some things; the words say which.</summary>
    GivenInPart,

    /// <summary>No; the words say what is done instead.</summary>
    Refused,
}
