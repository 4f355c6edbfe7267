using System.Text.Json.Serialization;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.Certificates;
using SystemicPlatform.Training.Domain.Programmes;

namespace SystemicPlatform.Training.Features.Certificates;

/// <summary>A certificate as its holder and those who run the training see it.</summary>
internal sealed record CertificateView(
    Guid Id, string Code, CertificateStatus Status, Guid ParticipantId, Guid ProgrammeId, Guid? RenewsId, [property: Personal] string Name,
    string ProgrammeTitle, DateOnly CompletedOn, int Minutes, IReadOnlyList<string> Trainers, IReadOnlyList<ActingRole> QualifiesFor,
    DateOnly IssuedOn, DateOnly ValidFrom, DateOnly? ValidTo, DateOnly? RevokedOn, string? RevokedBecause,
    [property: JsonIgnore] uint RowVersion) : IVersioned
{
    internal static CertificateView From(Certificate row, DateOnly today) => new(
        row.Id, CertificateCode.Written(row.Code), row.StatusOn(today), row.ParticipantId, row.ProgrammeId, row.RenewsId, row.Name,
        row.ProgrammeTitle, row.CompletedOn, row.Minutes, row.Trainers, row.QualifiesFor, row.IssuedOn, row.ValidFrom, row.ValidTo,
        row.RevokedOn, row.RevokedBecause, row.RowVersion);
}
