using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.Training.Data;
using SystemicPlatform.Training.Domain.Feedback;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>Lets in whoever holds a personal link to a round of feedback: into its tenant, for that round alone.</summary>
internal sealed class FeedbackDoor(FeedbackLinks links, TrainingDb db, TenantScope scope, CurrentCaller current)
{
    /// <summary>Whom a link opens which round for.</summary>
    internal sealed record Guest(FeedbackRound Round, FeedbackForm Form, Guid ParticipantId, bool HasAnswered);

    /// <summary>The round behind the link; the caller is its holder from here on.</summary>
    /// <exception cref="Problem">404, whatever is wrong with the link.</exception>
    internal async Task<Guest> OpenAsync(string code, CancellationToken ct)
    {
        var (roundId, participantId) = links.Read(code) ?? throw new Problem(Problems.NotFound);
        scope.CrossTenants("The link says which round it is for, and the round whose tenant it is.");
        var round = await db.FeedbackRounds.AsNoTracking().SingleOrDefaultAsync(row => row.Id == roundId, ct) ?? throw new Problem(Problems.NotFound);
        current.Become(new Caller(
            "link:feedback", "Personal link", new HashSet<Role>(), [round.Tenant], round.Tenant, null, null, new HashSet<string>()));
        var asked = await db.AskedAbout(round.SessionId, round.GroupId).AnyAsync(person => person.Id == participantId && person.Subject == null, ct);
        return asked
            ? new Guest(
                round, await db.FeedbackForms.AsNoTracking().SingleAsync(row => row.Id == round.FormId, ct), participantId,
                await db.FeedbackRespondents.AnyAsync(row => row.RoundId == roundId && row.ParticipantId == participantId, ct))
            : throw new Problem(Problems.NotFound);
    }
}
