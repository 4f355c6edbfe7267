namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Platform-wide roles, from the token's <c>role</c> claim. Roles in a team live in Teams, not here.</summary>
public enum Role
{
    /// <summary>Works with children and families; sees the children that a grant names.</summary>
    Professional,

    /// <summary>Leads professionals; supervises every child of the tenant.</summary>
    Lead,

    /// <summary>Plans and gives training.</summary>
    Trainer,

    /// <summary>Reads the access log, never the content.</summary>
    Auditor,

    /// <summary>Runs the platform and sees no client data.</summary>
    Admin,

    /// <summary>A child, guardian or close one.</summary>
    Family,

    /// <summary>A partner organisation's system (school, psychiatry …).</summary>
    Partner,
}
