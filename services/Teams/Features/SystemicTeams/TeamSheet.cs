using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.ServiceDefaults.Http;

namespace SystemicPlatform.Teams.Features.SystemicTeams;

/// <summary>Systemic teams as rows of a file: the same columns in and out.</summary>
internal static class TeamSheet
{
    public const char RoleSeparator = '=';

    public static readonly CsvColumn[] Columns =
    [
        new("kind", Required: true), new("name", Required: true), new("serviceLine", Required: true), new("municipalities", Required: true),
        new("linkedTeam"), new("members"),
    ];

    public static TeamRow Read(CsvLine line) => new(
        line.RequiredWord<TeamKind>("kind"), line.Required("name"), line.RequiredWord<ServiceLine>("serviceLine"), line.List("municipalities"),
        line.Text("linkedTeam"), line.List("members"));

    public static string?[] Row(
        TeamKind kind, string name, ServiceLine serviceLine, IEnumerable<string> municipalities, string? linkedTeam, IEnumerable<(TeamRole Role, string Who)> members) =>
    [
        Word(kind), name, Word(serviceLine), CsvLine.Joined(municipalities), linkedTeam,
        CsvLine.Joined(members.Select(member => $"{Word(member.Role)}{RoleSeparator}{member.Who}")),
    ];

    /// <summary>Takes role and name of a member apart.</summary>
    public static (TeamRole Role, string Who) Member(string text)
    {
        var parts = text.Split(RoleSeparator, 2, StringSplitOptions.TrimEntries);
        var word = Array.Find(Enum.GetNames<TeamRole>(), name => string.Equals(name, parts[0], StringComparison.OrdinalIgnoreCase));
        return parts.Length == 2 && parts[1].Length > 0 && word is not null
            ? (Enum.Parse<TeamRole>(word), parts[1])
            : throw new InvalidFields("members", "role_and_person", "A role and an e-mail or subject, as coordinator=noora@demo.example.");
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
