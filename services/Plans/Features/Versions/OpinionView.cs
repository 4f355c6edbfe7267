using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Versions;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Features.Versions;

/// <summary>What somebody thinks of a version.</summary>
/// <param name="Id">The opinion.</param>
/// <param name="Party">Whose.</param>
/// <param name="Stance">Approves, in part, or sees it differently.</param>
/// <param name="Words">How they see it.</param>
/// <param name="At">UTC.</param>
internal sealed record OpinionView(Guid Id, Party Party, Stance Stance, [property: Personal] string? Words, DateTimeOffset At)
{
    internal static OpinionView From(VersionOpinion opinion) => new(opinion.Id, opinion.Party, opinion.Stance, opinion.Words, opinion.At);
}
