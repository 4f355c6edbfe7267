using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Meetings;

/// <summary>
/// Someone's part in one meeting. Members of the team belong to its meetings without a row; they get one when something
/// about them is written down, so that whoever joins the team is in its coming meetings at once (A0-20).
/// </summary>
internal sealed class Participant : Entity
{
    internal const int MaxWhyLength = 500;

    private Participant()
    {
    }

    public Guid MeetingId { get; private set; }

    /// <summary>The membership by which they belong to it; null for who was invited to this meeting alone.</summary>
    public Guid? MemberId { get; private set; }

    public Guid? ProfessionalId { get; private set; }

    public Guid? PersonId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public ParticipantRole Role { get; private set; }

    /// <summary>Sees to a dialogue on equal terms (A1-10).</summary>
    public bool IsChair { get; private set; }

    /// <summary>Writes the shared record (A1-11).</summary>
    public bool IsRecorder { get; private set; }

    /// <summary>Prepares the meeting .</summary>
    public bool IsPreparer { get; private set; }

    /// <summary>Why they are here (A3-19); members of the team need no reason.</summary>
    [Personal]
    public string? WhyPresent { get; private set; }

    /// <summary>UTC; null for members, who need no invitation.</summary>
    public DateTimeOffset? InvitedAt { get; private set; }

    /// <summary>UTC; set = does not belong to the meeting any more.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public InvitationAnswer Answer { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    public Attendance Attendance { get; private set; }

    /// <summary>The meeting's start once more, so that someone's meetings come from one index in order of time.</summary>
    public DateTimeOffset StartsAt { get; private set; }

    internal Attendee Who => new(ProfessionalId, PersonId, OrganisationId);

    /// <summary>What clients call it: stays the same when a member gets a row.</summary>
    internal Guid Key => MemberId ?? Id;

    internal bool WasThere => Attendance is Attendance.Present or Attendance.Remote;

    /// <summary>A member of the team, in one of its meetings.</summary>
    internal static Participant Of(Meeting meeting, KnownTeamMember member) => new()
    {
        MeetingId = meeting.Id,
        StartsAt = meeting.StartsAt,
        MemberId = member.Id,
        ProfessionalId = member.ProfessionalId,
        PersonId = member.PersonId,
        OrganisationId = member.OrganisationId,
        Role = PresenceRules.RoleOf(member),
    };

    /// <summary>Someone who is invited to this meeting alone.</summary>
    internal static Participant Invited(Meeting meeting, Attendee who, ParticipantRole role, string whyPresent, DateTimeOffset now) => new()
    {
        MeetingId = meeting.Id,
        StartsAt = meeting.StartsAt,
        ProfessionalId = who.ProfessionalId,
        PersonId = who.PersonId,
        OrganisationId = who.OrganisationId,
        Role = role,
        WhyPresent = whyPresent,
        InvitedAt = now,
    };

    /// <summary>Comes back after being withdrawn; the earlier answer does not count any more.</summary>
    internal void InviteAgain(ParticipantRole role, string whyPresent, DateTimeOffset now)
    {
        if (WithdrawnAt is null)
        {
            throw new RuleViolation("participant_known", "They belong to the meeting already.");
        }

        (Role, WhyPresent, InvitedAt, WithdrawnAt, Answer, AnsweredAt) = (role, whyPresent, now, null, InvitationAnswer.None, null);
    }

    internal void Withdraw(DateTimeOffset now)
    {
        EnsureIn();
        (WithdrawnAt, IsChair, IsRecorder, IsPreparer) = (now, false, false, false);
    }

    internal void Reply(InvitationAnswer answer, DateTimeOffset now)
    {
        EnsureIn();
        (Answer, AnsweredAt) = (answer, now);
    }

    internal void Mark(Attendance attendance)
    {
        EnsureIn();
        Attendance = attendance;
    }

    internal void Take(bool chair, bool recorder, bool preparer)
    {
        EnsureIn();
        (IsChair, IsRecorder, IsPreparer) = (chair, recorder, preparer);
    }

    /// <summary>The meeting is at another time: an answer to the old time says nothing about the new one.</summary>
    internal void Follow(Meeting meeting) =>
        (StartsAt, Answer, AnsweredAt) = (meeting.StartsAt, InvitationAnswer.None, null);

    internal void EnsureIn()
    {
        if (WithdrawnAt is not null)
        {
            throw new RuleViolation("participant_withdrawn", "They do not belong to the meeting any more; invite them again.");
        }
    }
}
