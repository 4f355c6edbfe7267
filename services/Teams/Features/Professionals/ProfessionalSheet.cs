using System.Globalization;
using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Features.Professionals;

/// <summary>Professionals as rows of a file: the same columns in and out.</summary>
internal static class ProfessionalSheet
{
    public static readonly CsvColumn[] Columns =
    [
        new("givenName", Required: true), new("familyName", Required: true), new("title", Required: true), new("language", Required: true),
        new("email"), new("subject"), new("qualifications"), new("workingLanguages"), new("employedFrom"),
    ];

    public static ProfessionalRequest Read(CsvLine line) => new(
        line.Required("givenName"), line.Required("familyName"), line.RequiredWord<ProfessionalTitle>("title"),
        line.Words<Qualification>("qualifications"), line.RequiredWord<Language>("language"), line.Text("email"), line.Text("subject"),
        line.List("workingLanguages"), line.Day("employedFrom"));

    public static string?[] Row(Professional row) =>
    [
        row.GivenName, row.FamilyName, Word(row.Title), Word(row.Language), row.Email, row.Subject,
        CsvLine.Joined(row.Qualifications.Select(Word)), CsvLine.Joined(row.WorkingLanguages),
        row.EmployedFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    ];

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
