using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Records;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Steps;

/// <summary>A small, concrete step that was agreed in a meeting: who does what by when (A1-12), and what came of it.</summary>
internal sealed class AgreedStep : Entity
{
    internal const int MaxTextLength = 1000;
    internal const int MaxNameLength = 200;

    private AgreedStep()
    {
    }

    public Guid MeetingId { get; private set; }

    /// <summary>Whose meeting it was, so that the team's next one can follow it up.</summary>
    public Guid TeamId { get; private set; }

    public Guid? ChildId { get; private set; }

    public Guid? ProfessionalId { get; private set; }

    public Guid? PersonId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    /// <summary>Who does it, by the name of that moment.</summary>
    [Personal]
    public string Who { get; private set; } = "";

    [Personal]
    public string What { get; private set; } = "";

    /// <summary>Europe/Helsinki.</summary>
    public DateOnly DueOn { get; private set; }

    public StepState State { get; private set; }

    /// <summary>How often it was changed into something else that fits better.</summary>
    public int TimesChanged { get; private set; }

    /// <summary>The last word on it: what came of it, or why it was changed.</summary>
    [Personal]
    public string? Word { get; private set; }

    /// <summary>The meeting that followed it up, if one did.</summary>
    public Guid? FollowedUpIn { get; private set; }

    /// <summary>Token subject of whoever wrote it down.</summary>
    public string AgreedBySubject { get; private set; } = "";

    /// <summary>Rises with every change.</summary>
    public int Version { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    internal StepAgreed Announcement => new(Tenant, Id, MeetingId, ChildId, ProfessionalId, PersonId, OrganisationId, DueOn, Version, ChangedAt);

    /// <summary>Agrees a step.</summary>
    /// <param name="meeting">Where.</param>
    /// <param name="childId">The child concerned, or null.</param>
    /// <param name="doer">Exactly one of the three ids.</param>
    /// <param name="who">The doer's name.</param>
    /// <param name="what">What is done.</param>
    /// <param name="dueOn">By when.</param>
    /// <param name="by">Who writes it down.</param>
    /// <param name="now">UTC.</param>
    internal static AgreedStep Agree(
        Meeting meeting, Guid? childId, Attendee doer, string who, string what, DateOnly dueOn, RecordAuthor by, DateTimeOffset now) => new()
        {
            MeetingId = meeting.Id,
            TeamId = meeting.TeamId,
            ChildId = meeting.ChildId ?? childId,
            ProfessionalId = doer.ProfessionalId,
            PersonId = doer.PersonId,
            OrganisationId = doer.OrganisationId,
            Who = who,
            What = what,
            DueOn = dueOn,
            AgreedBySubject = by.Subject,
            Version = 1,
            ChangedAt = now,
        };

    /// <summary>It was done, or was not and is let go.</summary>
    /// <exception cref="RuleViolation"><c>step_closed</c>.</exception>
    internal void Close(bool done, string? word, Guid? meetingId, DateTimeOffset now)
    {
        EnsureOpen();
        State = done ? StepState.Done : StepState.NotDone;
        Follow(word, meetingId, now);
    }

    /// <summary>It stays open as something that fits better, with a word why.</summary>
    /// <exception cref="RuleViolation"><c>step_closed</c>.</exception>
    internal void Change(string? what, DateOnly dueOn, string word, Guid? meetingId, DateTimeOffset now)
    {
        EnsureOpen();
        (What, DueOn) = (what ?? What, dueOn);
        TimesChanged++;
        Follow(word, meetingId, now);
    }

    private void Follow(string? word, Guid? meetingId, DateTimeOffset now) =>
        (Word, FollowedUpIn, Version, ChangedAt) = (word, meetingId, Version + 1, now);

    private void EnsureOpen()
    {
        if (State != StepState.Open)
        {
            throw new RuleViolation("step_closed", "The step has been followed up already.");
        }
    }
}
