using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Time;

namespace SystemicPlatform.Meetings.Domain.Teams;

/// <summary>A membership as Teams told of it. Exactly one of the three ids is set.</summary>
[ErasedWith(typeof(KnownTeam), nameof(TeamId))]
internal sealed class KnownTeamMember : Entity
{
    private KnownTeamMember()
    {
    }

    /// <summary>The membership under the id that Teams gave it.</summary>
    internal KnownTeamMember(TeamMemberJoined joined)
    {
        Id = joined.MemberId;
        TeamId = joined.TeamId;
        ProfessionalId = joined.ProfessionalId;
        PersonId = joined.PersonId;
        OrganisationId = joined.OrganisationId;
        Role = joined.Role;
        Kind = joined.Kind;
        From = joined.From;
        BeginsAt = HelsinkiTime.ToInstant(From, TimeOnly.MinValue);
        if (joined.To is { } last)
        {
            Leave(last);
        }
    }

    public Guid TeamId { get; private set; }

    public Guid? ProfessionalId { get; private set; }

    public Guid? PersonId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    public TeamRole Role { get; private set; }

    public MembershipKind Kind { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>UTC: beginning of the first day in Europe/Helsinki, so that lists compare it with a meeting's start.</summary>
    public DateTimeOffset BeginsAt { get; private set; }

    /// <summary>UTC: end of the last day; null = open.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    internal Attendee Who => new(ProfessionalId, PersonId, OrganisationId);

    /// <summary>The membership ended; the last day is included.</summary>
    internal void Leave(DateOnly on) => (To, EndsAt) = (on, HelsinkiTime.ToInstant(on.AddDays(1), TimeOnly.MinValue));
}
