using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Teams.Domain.Roles;

/// <summary>
/// How an area says, in words that families understand too, what a role does and answers for (A0-03, A4-04). A new text
/// takes the place of the one before; none is changed.
/// </summary>
[OutlivesChild("Of a role, not of a child.")]
internal sealed class RoleDefinition : Entity
{
    private RoleDefinition()
    {
    }

    public ServiceLine ServiceLine { get; private set; }

    public TeamRole Role { get; private set; }

    public string Duties { get; private set; } = "";

    public DateOnly From { get; private set; }

    public static RoleDefinition Of(ServiceLine serviceLine, TeamRole role, string duties, DateOnly from) =>
        RoleCatalogue.Of(serviceLine).Any(known => known.Role == role)
            ? new RoleDefinition { ServiceLine = serviceLine, Role = role, Duties = duties, From = from }
            : throw new RuleViolation("role_not_in_model", "Systemic teams of that service line have no such role.");
}
