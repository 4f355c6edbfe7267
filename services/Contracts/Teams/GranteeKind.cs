namespace SystemicPlatform.Contracts.Teams;

/// <summary>What an access grant is given to.</summary>
public enum GranteeKind
{
    /// <summary>A token subject: a professional.</summary>
    Subject,

    /// <summary>A person record: the child or a family member.</summary>
    Person,

    /// <summary>A partner organisation.</summary>
    Organisation,
}
