using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using SystemicPlatform.Plans.Data;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.Plans.Features.Audiences;
using SystemicPlatform.Plans.Features.Input;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Http;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Versions;

/// <summary>Approves a version, or says how one sees it differently. It stays: another opinion is for the next version,
/// and only what a worker wrote down for somebody gives way to their own.</summary>
internal static class GiveOpinion
{
    /// <summary>The opinion.</summary>
    /// <param name="Stance">Approves, in part, or sees it differently.</param>
    /// <param name="Words">How it is seen; asked of whoever does not approve of all.</param>
    /// <param name="Party">Whose opinion; null = the caller's own.</param>
    internal sealed record Request(Stance Stance, [property: Personal] string? Words = null, Party? Party = null);

    internal sealed class Validator : AbstractValidator<Request>
    {
        public Validator()
        {
            RuleFor(request => request.Words).Prose();
            RuleFor(request => request.Party!).SetValidator(new PartyValidator()).When(request => request.Party is not null);
        }
    }

    internal static void Map(IEndpointRouteBuilder plans) =>
        plans.MapPost(VersionUseCases.Version + "/opinions", Handle).ForChild(Permission.TakePartInPlans)
            .WithSummary("Approves a version, or says how one sees it differently");

    internal static async Task<Created<OpinionView>> Handle(
        Guid childId, int number, Request request, PlansDb db, VersionShelf shelf, Viewers viewers, TimeProvider clock, CancellationToken ct)
    {
        var version = await shelf.FindAsync(childId, number, ct);
        var speaker = await viewers.SpeakerAsync(childId, request.Party, ct);
        var opinion = VersionOpinion.Give(version, speaker, request.Stance, request.Words, clock.GetUtcNow());
        if (speaker.Themselves)
        {
            // What somebody else wrote down for them gives way to what they say themselves.
            db.RemoveRange(await db.Set<VersionOpinion>().Where(row => row.VersionId == version.Id && row.PartyKey == speaker.Party.Key && row.Subject != speaker.Subject).ToListAsync(ct));
        }

        db.Add(opinion);
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/plans/children/{childId}/joint-plan/versions/{number}/opinions", OpinionView.From(opinion));
    }
}
