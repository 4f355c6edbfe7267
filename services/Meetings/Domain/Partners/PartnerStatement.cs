using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Partners;

/// <summary>What a partner says before a meeting that it is invited to (A3-19): one statement, which it may change until the meeting begins.</summary>
internal sealed class PartnerStatement : Entity
{
    private PartnerStatement()
    {
    }

    public Guid MeetingId { get; private set; }

    public Guid ChildId { get; private set; }

    public Guid OrganisationId { get; private set; }

    [Personal]
    public string Text { get; private set; } = "";

    /// <summary>Name of who gave it, as their token says.</summary>
    [Personal]
    public string GivenBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Rises with every change.</summary>
    public int Version { get; private set; }

    internal static PartnerStatement Of(Meeting meeting, Guid childId, Guid organisationId) =>
        new() { MeetingId = meeting.Id, ChildId = childId, OrganisationId = organisationId };

    /// <summary>Says it, at first or anew.</summary>
    /// <exception cref="RuleViolation"><c>meeting_begun</c>, those of <see cref="Meeting.EnsureComing"/>.</exception>
    internal void Say(Meeting meeting, string text, string by, DateTimeOffset now)
    {
        meeting.EnsureComing();
        if (now >= meeting.StartsAt)
        {
            throw new RuleViolation("meeting_begun", "The meeting has begun; a statement is given before.");
        }

        (Text, GivenBy, GivenAt, Version) = (text, by, now, Version + 1);
    }
}
