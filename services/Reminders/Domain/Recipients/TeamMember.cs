using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Reminders.Domain.Recipients;

/// <summary>Copy of a membership. The recipient it names may not be known yet, or never.</summary>
[ErasedWith(typeof(Team), nameof(TeamId))]
internal sealed class TeamMember : Entity
{
    private TeamMember()
    {
    }

    public Guid TeamId { get; private set; }

    /// <summary>A professional, a person of the child's network or an organisation.</summary>
    public Guid RecipientId { get; private set; }

    public TeamRole Role { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day; null = open.</summary>
    public DateOnly? To { get; private set; }

    public static TeamMember Of(TeamMemberJoined joined) => new()
    {
        Id = joined.MemberId,
        TeamId = joined.TeamId,
        RecipientId = joined.ProfessionalId ?? joined.PersonId ?? joined.OrganisationId
            ?? throw new ArgumentException("A membership without a member.", nameof(joined)),
        Role = joined.Role,
        From = joined.From,
        To = joined.To,
    };

    /// <summary>Ends the membership; an earlier end stands.</summary>
    public void Leave(DateOnly lastDay) => To = To is { } to && to < lastDay ? to : lastDay;

    /// <summary>
    /// By the day of the meeting, as known at sending: who is called in for one meeting is reminded of it beforehand,
    /// and who will be gone by then is not.
    /// </summary>
    public bool BelongsOn(DateOnly day) => From <= day && (To is not { } last || day <= last);
}
