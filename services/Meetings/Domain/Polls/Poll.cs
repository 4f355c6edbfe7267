using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Series;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Polls;

/// <summary>
/// Several times are proposed for a meeting, and each of those who are asked says by a link of their own which would suit,
/// until a deadline; then the convener picks one.
/// </summary>
internal sealed class Poll : Entity
{
    internal const int MaxOptions = 20;
    internal const int MaxInvitees = 100;
    private const int DaysOpenAfterwards = 14;

    private readonly List<PollOption> options = [];
    private readonly List<PollInvitee> invitees = [];

    private Poll()
    {
    }

    public Guid TeamId { get; private set; }

    /// <summary>The child, for a child's own team; null for the others.</summary>
    public Guid? ChildId { get; private set; }

    public MeetingKind Kind { get; private set; }

    public int DurationMinutes { get; private set; }

    /// <summary>UTC: answers are taken before it.</summary>
    public DateTimeOffset Deadline { get; private set; }

    /// <summary>True when everybody who is asked may see how many the times suit; who said what never shows.</summary>
    public bool ShowsCounts { get; private set; }

    /// <summary>The time that was picked; null = none yet.</summary>
    public Guid? PickedOptionId { get; private set; }

    /// <summary>The meeting that came of it.</summary>
    public Guid? MeetingId { get; private set; }

    public IReadOnlyList<PollOption> Options => options;

    public IReadOnlyList<PollInvitee> Invitees => invitees;

    /// <summary>A poll with its times, nobody asked yet.</summary>
    /// <exception cref="RuleViolation">
    /// <c>option_in_the_past</c>, <c>option_twice</c>, <c>deadline_in_the_past</c>, <c>deadline_after_options</c>, those of <see cref="MeetingKindRules"/>.
    /// </exception>
    internal static Poll Propose(
        KnownTeam team, MeetingKind kind, int durationMinutes, IReadOnlyList<DateTimeOffset> starts, DateTimeOffset deadline, bool showsCounts, DateTimeOffset now)
    {
        MeetingKindRules.EnsureFits(kind, team.Kind);
        EnsureTimes(starts, deadline, now);
        var poll = new Poll
        {
            TeamId = team.Id,
            ChildId = team.ChildId,
            Kind = kind,
            DurationMinutes = durationMinutes,
            Deadline = deadline,
            ShowsCounts = showsCounts,
        };
        poll.options.AddRange(starts.Order().Select(start => new PollOption(poll.Id, start, start.AddMinutes(durationMinutes))));
        return poll;
    }

    /// <summary>Asks somebody; returns the secret of their link, which is shown this once.</summary>
    /// <exception cref="RuleViolation"><c>poll_full</c>, those of <see cref="EnsureOpen"/>.</exception>
    internal (PollInvitee Invitee, string Token) Ask(string label, DateTimeOffset now)
    {
        EnsureOpen(now);
        if (invitees.Count >= MaxInvitees)
        {
            throw new RuleViolation("poll_full", "At most 100 are asked in one poll.");
        }

        var (invitee, token) = PollInvitee.Ask(Id, label, options.Max(option => option.EndsAt).AddDays(DaysOpenAfterwards));
        invitees.Add(invitee);
        return (invitee, token);
    }

    /// <summary>Refuses answers that come too late, and changes of what is decided.</summary>
    /// <exception cref="RuleViolation"><c>poll_decided</c>, <c>poll_closed</c></exception>
    internal void EnsureOpen(DateTimeOffset now)
    {
        EnsureUndecided();
        if (now >= Deadline)
        {
            throw new RuleViolation("poll_closed", "The deadline for answers has passed.");
        }
    }

    /// <summary>The convener decides, before or after the deadline.</summary>
    /// <exception cref="RuleViolation"><c>poll_decided</c>, <c>option_in_the_past</c></exception>
    internal PollOption Pick(Guid optionId, Guid meetingId, DateTimeOffset now)
    {
        EnsureUndecided();
        var option = options.Find(one => one.Id == optionId) ?? throw new ArgumentOutOfRangeException(nameof(optionId));
        if (option.StartsAt <= now)
        {
            throw new RuleViolation("option_in_the_past", "This time has passed.");
        }

        (PickedOptionId, MeetingId) = (optionId, meetingId);
        return option;
    }

    private void EnsureUndecided()
    {
        if (PickedOptionId is not null)
        {
            throw new RuleViolation("poll_decided", "A time has been picked already.");
        }
    }

    private static void EnsureTimes(IReadOnlyList<DateTimeOffset> starts, DateTimeOffset deadline, DateTimeOffset now)
    {
        if (starts.Any(start => start <= now))
        {
            throw new RuleViolation("option_in_the_past", "A proposed time has passed.");
        }

        if (starts.Distinct().Count() < starts.Count)
        {
            throw new RuleViolation("option_twice", "A time is proposed twice.");
        }

        if (deadline <= now)
        {
            throw new RuleViolation("deadline_in_the_past", "The deadline has passed.");
        }

        if (deadline > starts.Min())
        {
            throw new RuleViolation("deadline_after_options", "The deadline is before the first of the proposed times.");
        }
    }
}
