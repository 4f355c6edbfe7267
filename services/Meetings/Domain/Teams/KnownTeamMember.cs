using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Meetings.Domain.Teams;

/// <summary>A membership as Teams told of it. Exactly one of the three ids is set.</summary>
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
        To = joined.To;
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

    /// <summary>The membership ended; the last day is included.</summary>
    internal void Leave(DateOnly on) => To = on;
}
