using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Domain.Certificates;

/// <summary>What a certificate says, taken down when it is issued and never changed: later names and titles are not its own.</summary>
internal sealed record CertificateContent(
    [property: Personal] string Name, string ProgrammeTitle, string? Topic, DateOnly CompletedOn, int Minutes,
    IReadOnlyList<string> Trainers, IReadOnlyList<ActingRole> QualifiesFor);
