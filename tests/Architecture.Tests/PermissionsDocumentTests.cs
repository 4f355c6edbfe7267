using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Architecture.Tests;

/// <summary>docs/permissions.md shows people the same matrix that the gate uses.</summary>
public sealed class PermissionsDocumentTests
{
    [Fact]
    public void Says_what_the_matrix_says()
    {
        var document = SourceTree.Read("docs/permissions.md");
        foreach (var permission in Enum.GetValues<Permission>())
        {
            Assert.Contains(Row(permission), document, StringComparison.Ordinal);
        }
    }

    private static string Row(Permission permission)
    {
        var cells = Enum.GetValues<Role>().Select(role =>
            PermissionMatrix.Supervises(role, permission) ? "all" : PermissionMatrix.Allows(role, permission) ? "yes" : "–");
        return $"| `{JsonNamingPolicy.CamelCase.ConvertName(permission.ToString())}` | {string.Join(" | ", cells)} |";
    }
}
