using System.Text.Json;
using SystemicPlatform.Contracts.Training;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Participants;

/// <summary>
/// Tells how partners' people and experts by experience are written to; of the area's own professionals Teams tells.
/// Saves nothing itself. Scoped.
/// </summary>
internal sealed class ParticipantNews(IOutbox outbox, ParticipantEmails emails, ContactSeal seal, Caller caller, TimeProvider clock)
{
    internal void Registered(Participant participant) =>
        outbox.Publish(new ParticipantRegistered(caller.Tenant, participant.Id, participant.Language, Sealed(participant), clock.GetUtcNow()));

    internal void Changed(Participant participant)
    {
        if (participant.Kind is not ParticipantKind.Professional)
        {
            outbox.Publish(new ParticipantChanged(caller.Tenant, participant.Id, participant.Language, Sealed(participant), clock.GetUtcNow()));
        }
    }

    private string? Sealed(Participant participant) => emails.Open(participant.SealedEmail) is { } email
        ? seal.Seal(new ContactPoint(email, null, JsonNamingPolicy.CamelCase.ConvertName(participant.Language.ToString())), participant.Id)
        : null;
}
