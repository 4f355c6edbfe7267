using System.Text.Json.Serialization;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Http.Idempotency;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Participants;

/// <summary>A participant as those who run the training see them. A professional has the id that Teams gave.</summary>
internal sealed record ParticipantView(
    Guid Id, ParticipantKind Kind, [property: Personal] string? Name, [property: Personal] string? Email, string? Organisation,
    Sector Sector, string? Municipality, Language Language, DateOnly? LeftOn, [property: JsonIgnore] uint RowVersion) : IVersioned, IRememberedEncrypted
{
    internal static ParticipantView From(Participant row, ParticipantEmails emails) => new(
        row.Id, row.Kind, row.Name, emails.Open(row.SealedEmail), row.Organisation, row.Sector, row.Municipality, row.Language,
        row.LeftOn, row.RowVersion);
}
