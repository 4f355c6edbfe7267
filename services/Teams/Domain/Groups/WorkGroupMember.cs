using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Teams.Domain.Groups;

/// <summary>A professional's, partner's or expert's time in a group. Never deleted.</summary>
[OutlivesChild("A worker's, partner's or expert's place, not a child's.")]
internal sealed class WorkGroupMember : Entity
{
    private WorkGroupMember()
    {
    }

    public Guid GroupId { get; private set; }

    /// <summary>Exactly one of the three is set.</summary>
    public Guid? ProfessionalId { get; private set; }

    public Guid? OrganisationId { get; private set; }

    /// <summary>An expert by experience (A2-07).</summary>
    public Guid? ExpertId { get; private set; }

    public TeamRole Role { get; private set; }

    /// <summary>Code of the municipality that they speak for; null for none.</summary>
    public string? Represents { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? To { get; private set; }

    [Personal]
    public string? EndReason { get; private set; }

    public bool IsCalledOff => To < From;

    public bool IsSameAs(WorkGroupMember other) =>
        (ProfessionalId, OrganisationId, ExpertId, Represents) == (other.ProfessionalId, other.OrganisationId, other.ExpertId, other.Represents);

    public bool Overlaps(DateOnly from, DateOnly? to) =>
        !IsCalledOff && (To is not { } mine || from <= mine) && (to is not { } theirs || From <= theirs);

    internal void EndOrCallOff(DateOnly on, string reason) => (To, EndReason) = (on < From ? From.AddDays(-1) : on, reason);

    internal static WorkGroupMember Of(Guid groupId, NewGroupMember member, Guid? professionalId = null, Guid? organisationId = null, Guid? expertId = null) => new()
    {
        GroupId = groupId,
        ProfessionalId = professionalId,
        OrganisationId = organisationId,
        ExpertId = expertId,
        Role = member.Role,
        Represents = member.Represents,
        From = member.From,
        To = member.To,
    };
}
