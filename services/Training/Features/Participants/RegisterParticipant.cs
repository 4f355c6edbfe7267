using Microsoft.AspNetCore.Http.HttpResults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Participants;

/// <summary>Registers a partner's person or an expert by experience (A0-09, A2-07).</summary>
internal static class RegisterParticipant
{
    internal static void Map(IEndpointRouteBuilder training) =>
        training.MapPost("/participants", Handle).Requires(Permission.EnrolOthers)
            .WithSummary("Registers a partner's person or an expert by experience");

    internal static async Task<Created<ParticipantView>> Handle(
        ParticipantRequest request, TrainingDb db, ParticipantEmails emails, ParticipantNews news, CancellationToken ct)
    {
        var participant = Participant.Register(request.Kind, request.Details(emails));
        db.Add(participant);
        news.Registered(participant);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/training/participants/{participant.Id}", ParticipantView.From(participant, emails));
    }
}
