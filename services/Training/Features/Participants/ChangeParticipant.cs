using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.Training.Data;

namespace SystemicPlatform.Training.Features.Participants;

/// <summary>Changes what is said of a participant; of a professional, what Teams does not know, such as the name on certificates.</summary>
internal static class ChangeParticipant
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPut("/participants/{participantId:guid}", Handle).Requires(Permission.EnrolOthers).WithSummary("Changes a participant");

    internal static async Task<Ok<ParticipantView>> Handle(
        Guid participantId, ParticipantRequest request, IfMatch ifMatch, TrainingDb db, ParticipantEmails emails, ParticipantNews news, Caller caller,
        CancellationToken ct)
    {
        var participant = await db.Participants.OneAsync(participantId, caller, ct);
        ifMatch.Guard(db, participant);
        if (participant.Kind != request.Kind)
        {
            throw new InvalidFields("kind", "kind_is_fixed", "A participant stays of one kind.");
        }

        participant.Describe(request.Details(emails));
        news.Changed(participant);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(ParticipantView.From(participant, emails));
    }
}
