using System.Security.Claims;
using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Portal.Components;

/// <summary>
/// What a person's roles allow, by the same table that the services decide by. Pages show by it what somebody has a use
/// for; about a child it says nothing, the services do.
/// </summary>
internal static class Rights
{
    private static readonly Role[] Roles = Enum.GetValues<Role>();

    public static bool May(this ClaimsPrincipal person, Permission permission) =>
        Array.Exists(Roles, role => PermissionMatrix.Allows(role, permission) && person.IsInRole(JsonNamingPolicy.CamelCase.ConvertName(role.ToString())));
}
