using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>Who takes part. Members of the team do so without a row, until something about them is written down.</summary>
internal sealed partial class Meeting
{
    private readonly List<Participant> participants = [];

    /// <summary>Those with a row: invited to this meeting, or members of whom something was written down.</summary>
    public IReadOnlyList<Participant> Participants => participants;

    /// <summary>
    /// Everybody who belongs to the meeting: the rows, and the members of the team on its day without one. By role as domain
    /// C1b lists them, then as they came; nobody changes place because something about them is written down.
    /// </summary>
    /// <param name="members">Members of its team at its start.</param>
    internal IReadOnlyList<Participant> Roster(IEnumerable<KnownTeamMember> members) =>
    [
        .. members.Where(member => !participants.Exists(row => row.Who == member.Who)).DistinctBy(member => member.Who)
            .Select(member => Participant.Of(this, member))
            .Concat(participants.Where(row => row.WithdrawnAt is null))
            .OrderBy(row => row.Role).ThenBy(row => row.Key),
    ];

    /// <summary>Gives a member a row, because something about them is written down; an existing row is returned.</summary>
    internal Participant Enlist(Participant member)
    {
        if (participants.Find(row => row.Who == member.Who) is { } known)
        {
            return known;
        }

        participants.Add(member);
        return member;
    }

    /// <summary>Invites someone to this meeting.</summary>
    /// <param name="who">Exactly one of the three ids.</param>
    /// <param name="role">As what.</param>
    /// <param name="whyPresent">Everyone can read why someone is there (A3-19).</param>
    /// <param name="members">Members of the team at the meeting's start, who need no invitation.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="RuleViolation">
    /// <c>participant_known</c>, and those of <see cref="PresenceRules"/>, <see cref="EnsureHasItsChild"/> and <see cref="EnsureComing"/>.
    /// </exception>
    internal Participant Invite(
        Attendee who, ParticipantRole role, string whyPresent, IEnumerable<KnownTeamMember> members, DateTimeOffset now)
    {
        EnsureComing();
        PresenceRules.EnsureMayAttend(Kind, who, role);
        if (who.PersonId is not null)
        {
            EnsureHasItsChild();
        }

        if (participants.Find(row => row.Who == who) is { } known)
        {
            known.InviteAgain(role, whyPresent, now);
            return known;
        }

        if (members.Any(member => member.Who == who))
        {
            throw new RuleViolation("participant_known", "They belong to the meeting already, as a member of the team.");
        }

        var invited = Participant.Invited(this, who, role, whyPresent, now);
        participants.Add(invited);
        return invited;
    }

    /// <summary>They do not belong to this meeting; the row stays.</summary>
    internal void Withdraw(Participant participant, DateTimeOffset now)
    {
        EnsureComing();
        participant.Withdraw(now);
    }

    /// <summary>Writes down whether they come.</summary>
    internal void Answer(Participant participant, InvitationAnswer answer, DateTimeOffset now)
    {
        EnsureComing();
        participant.Reply(answer, now);
    }

    /// <summary>By a link one answers before the meeting begins, and while one belongs to it.</summary>
    /// <exception cref="RuleViolation"><c>meeting_begun</c>, <c>participant_withdrawn</c>, those of <see cref="EnsureComing"/>.</exception>
    internal void EnsureAnswers(Participant participant, DateTimeOffset now)
    {
        EnsureComing();
        participant.EnsureIn();
        if (now >= StartsAt)
        {
            throw new RuleViolation("meeting_begun", "The meeting has begun; it is too late to answer.");
        }
    }

    /// <summary>Who leads, who writes, who prepares: each of them one person.</summary>
    /// <exception cref="RuleViolation"><c>chair_taken</c>, <c>recorder_taken</c>, <c>preparer_taken</c>, those of <see cref="EnsureComing"/>.</exception>
    internal void Assign(Participant participant, bool chair, bool recorder, bool preparer)
    {
        EnsureComing();
        EnsureFree(chair, row => row.IsChair, "chair");
        EnsureFree(recorder, row => row.IsRecorder, "recorder");
        EnsureFree(preparer, row => row.IsPreparer, "preparer");
        participant.Take(chair, recorder, preparer);

        void EnsureFree(bool wanted, Func<Participant, bool> has, string duty)
        {
            if (wanted && participants.Exists(row => row != participant && has(row)))
            {
                throw new RuleViolation($"{duty}_taken", $"The meeting has another {duty} already.");
            }
        }
    }

    /// <summary>Writes down who was there; not before the meeting's day.</summary>
    /// <exception cref="RuleViolation"><c>meeting_lies_ahead</c>, <c>meeting_cancelled</c>, <c>meeting_skipped</c></exception>
    internal void Mark(Participant participant, Attendance attendance, DateTimeOffset now)
    {
        if (Status != MeetingStatus.Held)
        {
            EnsureComing();
        }

        if (attendance is not (Attendance.AbsentNotified or Attendance.Unknown) && HelsinkiTime.DayOf(now) < HelsinkiTime.DayOf(StartsAt))
        {
            throw new RuleViolation("meeting_lies_ahead", "Nobody can have been there yet.");
        }

        participant.Mark(attendance);
    }
}
