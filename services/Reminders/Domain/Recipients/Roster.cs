using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Reminders.Domain.Recipients;

/// <summary>Who is where on a day, among the teams and people that a batch of reminders may concern.</summary>
internal sealed class Roster(
    IReadOnlyCollection<Team> teams, IReadOnlyCollection<TeamMember> members, IReadOnlyCollection<Referral> referrals,
    IReadOnlyCollection<Absence> absences, IReadOnlyDictionary<Guid, DateOnly> lastDays)
{
    private const int LongestChain = 5;

    private readonly ILookup<Guid, TeamMember> byTeam = members.ToLookup(member => member.TeamId);
    private readonly ILookup<Guid, TeamMember> byRecipient = members.ToLookup(member => member.RecipientId);
    private readonly ILookup<Guid?, Guid> ownTeams = teams.Where(team => team.ChildId is not null).ToLookup(team => team.ChildId, team => team.Id);
    private readonly ILookup<Guid, Referral> byChild = referrals.ToLookup(referral => referral.ChildId);
    private readonly ILookup<Guid, Absence> byProfessional = absences.ToLookup(absence => absence.ProfessionalId);
    private readonly Dictionary<Guid, DateOnly> ended =
        teams.Where(team => team.EndedOn is not null).ToDictionary(team => team.Id, team => team.EndedOn!.Value);

    /// <summary>The child's own teams.</summary>
    public IReadOnlyList<Guid> TeamsOf(Guid childId) => [.. ownTeams[childId]];

    /// <summary>The systemic teams that the child is with on the day.</summary>
    public IReadOnlyList<Guid> ReferredTo(Guid childId, DateOnly day) =>
        [.. byChild[childId].Where(referral => referral.CoversDay(day)).Select(referral => referral.TeamId).Distinct()];

    /// <summary>The teams that someone is a member of on the day.</summary>
    public IReadOnlyList<Guid> TeamsWith(Guid recipientId, DateOnly day) =>
        [.. byRecipient[recipientId].Where(member => Belongs(member, day)).Select(member => member.TeamId).Distinct()];

    /// <summary>Whoever belongs to one of the teams on the day, in one of the roles if any are given.</summary>
    public IEnumerable<Guid> MembersOf(IEnumerable<Guid> teamIds, DateOnly day, params IReadOnlyCollection<TeamRole> roles) =>
        teamIds.SelectMany(team => byTeam[team])
            .Where(member => Belongs(member, day) && (roles.Count == 0 || roles.Contains(member.Role)))
            .Select(member => member.RecipientId);

    /// <summary>Whoever holds one of the roles in any team of the tenant on the day.</summary>
    public IEnumerable<Guid> Anywhere(string tenant, DateOnly day, params IReadOnlyCollection<TeamRole> roles) =>
        members.Where(member => member.Tenant == tenant && Belongs(member, day) && roles.Contains(member.Role)).Select(member => member.RecipientId);

    /// <summary>True for a professional whose employment has ended by the day.</summary>
    public bool HasLeft(Guid recipientId, DateOnly day) => lastDays.TryGetValue(recipientId, out var last) && last < day;

    /// <summary>
    /// Who acts for someone on the day: they themselves, their substitute, or that one's. Null when nobody does, and when
    /// the one asked for has left.
    /// </summary>
    public Guid? InPlaceOf(Guid recipientId, DateOnly day)
    {
        Guid? acting = recipientId;
        for (var step = 0; step < LongestChain && acting is { } someone; step++)
        {
            if (HasLeft(someone, day))
            {
                return null;
            }

            if (byProfessional[someone].FirstOrDefault(absence => absence.CoversDay(day)) is not { } absence)
            {
                return someone;
            }

            acting = absence.SubstituteId;
        }

        return null;
    }

    private bool Belongs(TeamMember member, DateOnly day) =>
        member.BelongsOn(day) && (!ended.TryGetValue(member.TeamId, out var last) || day <= last);
}
