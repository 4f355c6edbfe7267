using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.People;

namespace SystemicPlatform.Training.Features.Enrolments;

/// <summary>The caller as a participant.</summary>
internal static class OwnParticipant
{
    /// <summary>The professional that the caller's token is tied to.</summary>
    /// <exception cref="RuleViolation"><c>not_a_participant</c>: Teams has not told of one.</exception>
    internal static async Task<Participant> OwnParticipantAsync(this TrainingDb db, Caller caller, CancellationToken ct) =>
        await db.Participants.Of(caller).OrderBy(row => row.Id).FirstOrDefaultAsync(row => row.Subject == caller.Subject, ct)
        ?? throw new RuleViolation("not_a_participant", "You are not in the register of professionals of this area.");
}
