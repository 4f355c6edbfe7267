using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Professionals;

/// <summary>Everything that a professional's record holds; names and e-mail without surrounding blanks.</summary>
internal sealed record ProfessionalDetails(
    [property: Personal] string GivenName,
    [property: Personal] string FamilyName,
    ProfessionalTitle Title,
    IReadOnlyList<Qualification> Qualifications,
    Language Language,
    [property: Personal] string? Email,
    string? Subject,
    IReadOnlyList<string> WorkingLanguages,
    DateOnly? EmployedFrom);
