namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>Why someone may handle a child's data. Written to the access log (L-22).</summary>
public static class Grounds
{
    /// <summary>Registered the child and works with the intake until the client relationship opens.</summary>
    public const string Registration = "registration";

    /// <summary>Leads or audits the tenant.</summary>
    public const string Supervision = "supervision";

    /// <summary>Took emergency access, with a reason and for a limited time.</summary>
    public const string Emergency = "emergency";

    /// <summary>Has a role in a team around the child.</summary>
    /// <param name="role">The role in camelCase, e.g. <c>responsibleSocialWorker</c>.</param>
    public static string TeamRole(string role) => $"teamRole:{role}";
}
