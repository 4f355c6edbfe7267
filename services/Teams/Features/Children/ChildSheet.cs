using System.Globalization;
using System.Text.Json;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Csv;
using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Features.Children;

/// <summary>Children as rows of a file. The code comes in and never goes out.</summary>
internal static class ChildSheet
{
    private const string Code = "personalIdentityCode";

    public static readonly CsvColumn[] Columns =
    [
        new("givenName", Required: true), new("familyName", Required: true), new("contactLanguage", Required: true), new("municipality", Required: true),
        new("birthDate"), new("sex"), new("interpreterNeeded"), new("nonDisclosureForSafety"), new("temporaryId"), new("deceasedOn"),
        new(Code), new("notADuplicateBecause"),
    ];

    /// <summary>The columns of a file that goes out.</summary>
    public static readonly CsvColumn[] Shown = Columns[..10];

    public static ChildRequest Read(CsvLine line) => new(
        line.Required("givenName"), line.Required("familyName"), line.Required("contactLanguage"), line.YesNo("interpreterNeeded") ?? false,
        line.Required("municipality"), line.YesNo("nonDisclosureForSafety") ?? false, line.Day("birthDate"), line.Text(Code), line.Word<Sex>("sex"),
        line.Day("deceasedOn"), line.Text("temporaryId"), line.Text("notADuplicateBecause"));

    public static string?[] Row(Child row) => Row(
        row.GivenName, row.FamilyName, row.ContactLanguage, row.Municipality, row.BirthDate, row.Sex, row.InterpreterNeeded,
        row.NonDisclosureForSafety, row.TemporaryId, row.DeceasedOn);

    public static string?[] Row(ChildDetails row) => Row(
        row.GivenName, row.FamilyName, row.ContactLanguage, row.Municipality, row.BirthDate, row.Sex, row.InterpreterNeeded,
        row.NonDisclosureForSafety, row.TemporaryId, row.DeceasedOn);

    private static string?[] Row(
        string givenName, string familyName, string language, string municipality, DateOnly? birthDate, Sex sex, bool interpreter, bool protectedChild,
        string? temporaryId, DateOnly? deceasedOn) =>
    [
        givenName, familyName, language, municipality, Day(birthDate), JsonNamingPolicy.CamelCase.ConvertName(sex.ToString()),
        Word(interpreter), Word(protectedChild), temporaryId, Day(deceasedOn),
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word(bool value) => value ? "true" : "false";
}
