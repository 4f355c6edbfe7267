using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Links;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Calendars;

/// <summary>
/// Somebody's own meetings, for a calendar program that cannot sign in. Whoever has the address reads it, so it can be
/// taken back at any time, and each program gets its own.
/// </summary>
[OutlivesChild("It is its owner's and says nothing of a child: a label and the hash of a secret.")]
internal sealed class CalendarFeed : Entity, IOpenedByLink
{
    internal const int MaxLabelLength = 100;
    internal const int MaxPerPerson = 10;

    private CalendarFeed()
    {
    }

    public Guid? ProfessionalId { get; private set; }

    public Guid? PersonId { get; private set; }

    public Language Language { get; private set; }

    /// <summary>By which its owner knows it, e.g. the telephone's name; or null.</summary>
    [Personal]
    public string? Label { get; private set; }

    public byte[] TokenHash { get; private set; } = [];

    /// <summary>UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>UTC; set = the address leads nowhere any more.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>The last day on which it was read, Europe/Helsinki; null = never yet.</summary>
    public DateOnly? LastReadOn { get; private set; }

    internal Attendee Owner => new(ProfessionalId, PersonId, null);

    /// <summary>A new feed and its secret, which is shown this once.</summary>
    internal static (CalendarFeed Feed, string Token) Open(Attendee owner, Language language, string? label, DateTimeOffset now)
    {
        var (token, hash) = LinkToken.New();
        return (new CalendarFeed
        {
            ProfessionalId = owner.ProfessionalId,
            PersonId = owner.PersonId,
            Language = language,
            Label = label,
            TokenHash = hash,
            CreatedAt = now,
        }, token);
    }

    public bool OpensAt(DateTimeOffset now) => RevokedAt is null;

    /// <summary>Takes the address back. One that was taken back stays so.</summary>
    internal void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
