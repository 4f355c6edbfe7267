using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Versions;

/// <summary>What somebody thinks of a version: approves, or sees it differently, and how (L-09).</summary>
internal sealed class VersionOpinion : Entity
{
    private VersionOpinion()
    {
    }

    private VersionOpinion(PlanVersion version, Speaker speaker)
    {
        (VersionId, ChildId, Party, PartyKey, Subject) = (version.Id, version.ChildId, speaker.Party, speaker.Party.Key, speaker.Subject);
    }

    public Guid VersionId { get; private set; }

    public Guid ChildId { get; private set; }

    /// <summary>Who thinks so.</summary>
    public Party Party { get; private set; } = null!;

    /// <summary>One opinion per party and version.</summary>
    [Personal]
    public string PartyKey { get; private set; } = "";

    public Stance Stance { get; private set; }

    /// <summary>In their words.</summary>
    [Personal]
    public string? Words { get; private set; }

    /// <summary>Token subject of who wrote it down.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Keeps an opinion.</summary>
    /// <exception cref="RuleViolation"><c>dissent_without_words</c>.</exception>
    internal static VersionOpinion Give(PlanVersion version, Speaker speaker, Stance stance, string? words, DateTimeOffset now)
    {
        if (stance is not Stance.Approves && words is null)
        {
            throw new RuleViolation("dissent_without_words", "Who sees it differently says how.");
        }

        return new VersionOpinion(version, speaker) { Stance = stance, Words = words, At = now };
    }
}

/// <summary>What somebody thinks of a version.</summary>
internal enum Stance
{
    Approves,

    /// <summary>Agrees with a part of it.</summary>
    ApprovesInPart,

    /// <summary>Sees it differently.</summary>
    Dissents,
}
