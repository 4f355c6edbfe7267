using SystemicPlatform.Reminders.Domain.Matters;

namespace SystemicPlatform.Reminders.Domain.Planning;

/// <summary>All that tells one kind of reminder from another, as data.</summary>
internal sealed record KindFacts(ReminderKind Kind, Measure Measure, params IReadOnlyList<Rung> Ladder)
{
    /// <summary>Matters that it is planned for.</summary>
    public required IReadOnlyList<MatterKind> Of { get; init; }

    /// <summary>How the matter stands while there is reason to remind.</summary>
    public IReadOnlyList<MatterStatus> While { get; init; } = [MatterStatus.Open];

    /// <summary>Goes out before the matter's time or not at all.</summary>
    public bool Beforehand { get; init; }

    /// <summary>A deadline or a duty set by law: nobody can silence it.</summary>
    public bool ByLaw { get; init; }

    /// <summary>Where nobody holds the role, the next above is told: somebody must know.</summary>
    public bool Climbs { get; init; }

    /// <summary>Planned only where somebody is concerned by name.</summary>
    public bool NeedsPeople { get; init; }

    /// <summary>Planned only where somebody was told of an older version.</summary>
    public bool NeedsTold { get; init; }

    /// <summary>A kind that says the same: where that one is due already, this one is not told besides.</summary>
    public ReminderKind? Unless { get; init; }

    /// <summary>The message carries a calendar invitation, or takes it back.</summary>
    public bool Invites { get; init; }

    /// <summary>Where it stands in the digest of a week; null = it is told by itself alone.</summary>
    public DigestPart? Digest { get; init; }

    /// <summary>Of a series, only what is this near is told by itself: a series that ends is not told week by week.</summary>
    public TimeSpan? SeriesHorizon { get; init; }

    /// <summary>Somebody who joins later, or takes over, is told as well.</summary>
    public bool ForNewcomers => Measure is not Measure.AtOnce;

    /// <summary>Asked when a reminder is written and again before each attempt to send it.</summary>
    public Timeliness Check(Matter? matter, int version, DateTimeOffset now)
    {
        if (matter is null || matter.Version != version || !Fits(matter))
        {
            return Timeliness.Void;
        }

        return Beforehand && matter.Deadline <= now ? Timeliness.Expired : Timeliness.Timely;
    }

    /// <summary>True when there is reason to plan it for the matter as it stands.</summary>
    public bool Fits(Matter matter) => Of.Contains(matter.Kind) && While.Contains(matter.Status);
}
