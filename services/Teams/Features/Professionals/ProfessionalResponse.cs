using System.Linq.Expressions;
using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Features.Professionals;

/// <summary>A professional's record as it is shown.</summary>
internal sealed record ProfessionalResponse(
    Guid Id,
    [property: Personal] string GivenName,
    [property: Personal] string FamilyName,
    ProfessionalTitle Title,
    IReadOnlyList<Qualification> Qualifications,
    Language Language,
    [property: Personal] string? Email,
    string? Subject,
    IReadOnlyList<string> WorkingLanguages,
    DateOnly? EmployedFrom,
    DateOnly? LeftOn,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    public static readonly Expression<Func<Professional, ProfessionalResponse>> Row = row => new ProfessionalResponse(
        row.Id, row.GivenName, row.FamilyName, row.Title, row.Qualifications, row.Language, row.Email, row.Subject,
        row.WorkingLanguages, row.EmployedFrom, row.LeftOn, row.RowVersion);

    private static readonly Func<Professional, ProfessionalResponse> Show = Row.Compile();

    public static ProfessionalResponse From(Professional professional) => Show(professional);
}
