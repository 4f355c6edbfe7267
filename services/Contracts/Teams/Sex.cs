namespace SystemicPlatform.Contracts.Teams;

/// <summary>How a person is drawn in a genogram.</summary>
public enum Sex
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,

    /// <summary>Neither.</summary>
    Other,
}
