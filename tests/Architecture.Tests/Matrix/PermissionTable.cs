using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Architecture.Tests.Matrix;

/// <summary>docs/permissions.md as a person reads it: what each role may do.</summary>
internal sealed class PermissionTable
{
    private readonly Dictionary<(string Permission, Role Role), string> cells = [];

    private PermissionTable()
    {
    }

    public static PermissionTable Read()
    {
        var table = new PermissionTable();
        string[]? roles = null;
        foreach (var line in SourceTree.Read("docs/permissions.md").Split('\n').Where(line => line.StartsWith('|')))
        {
            string[] row = [.. line.Trim('|', ' ').Split('|').Select(cell => cell.Trim())];
            if (row[0] == "Permission")
            {
                roles = row.Length > 2 ? row[1..] : null;
            }
            else if (roles is not null && row[0].StartsWith('`'))
            {
                for (var column = 0; column < roles.Length; column++)
                {
                    table.cells[(row[0].Trim('`'), Enum.Parse<Role>(roles[column], ignoreCase: true))] = row[column + 1];
                }
            }
        }

        return table;
    }

    /// <summary><c>yes</c>, <c>all</c> or <c>–</c>.</summary>
    public string Cell(Permission permission, Role role) => cells[(JsonNamingPolicy.CamelCase.ConvertName(permission.ToString()), role)];
}
