using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.Groups;

namespace SystemicPlatform.Teams.Features.Groups;

/// <summary>Groups and their memberships as events: to others they are teams of a kind of their own.</summary>
internal static class GroupEvents
{
    public static TeamFormed Formed(WorkGroup group, string tenant, DateTimeOffset now) =>
        new(tenant, group.Id, group.Kind, group.ServiceLine, ChildId: null, LinkedTeamId: null, now);

    public static TeamChanged Changed(WorkGroup group, string tenant, DateTimeOffset now) =>
        new(tenant, group.Id, LinkedTeamId: null, group.Municipalities, now);

    public static TeamMemberJoined Joined(WorkGroupMember member, string tenant, DateTimeOffset now) => new(
        tenant, member.GroupId, member.Id, member.ProfessionalId, PersonId: member.ExpertId, member.OrganisationId,
        member.Role, MembershipKind.Permanent, member.From, member.To, now);

    public static TeamMemberLeft Left(WorkGroupMember member, string tenant, DateTimeOffset now) =>
        new(tenant, member.GroupId, member.Id, member.To!.Value, now);
}
