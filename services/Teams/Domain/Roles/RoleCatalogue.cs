using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Domain.Roles;

/// <summary>The roles that a systemic team of each service line has (A0-18, A0-19, A4-04).</summary>
internal static class RoleCatalogue
{
    private static readonly RoleOfModel[] ChildProtection =
    [
        new(TeamRole.ResponsibleSocialWorker, RoleSlot.WithChild, Qualification.SocialWorker),
        new(TeamRole.WorkPair, RoleSlot.WithChild, null),
        new(TeamRole.ConsultingSocialWorker, RoleSlot.Core, Qualification.SocialWorker),
        new(TeamRole.FamilyTherapist, RoleSlot.Core, Qualification.FamilyTherapist),
        new(TeamRole.Coordinator, RoleSlot.Core, null),
        new(TeamRole.Member, RoleSlot.Situational, null),
        new(TeamRole.LeadingSocialWorker, RoleSlot.Situational, null),
        new(TeamRole.SocialCounsellor, RoleSlot.AsNeeded, null),
        new(TeamRole.FamilyCounsellor, RoleSlot.AsNeeded, null),
        new(TeamRole.FamilyWorker, RoleSlot.AsNeeded, null),
        new(TeamRole.Professional, RoleSlot.Invited, null),
    ];

    private static readonly RoleOfModel[] FamilySocialWork =
    [
        new(TeamRole.TeamLeader, RoleSlot.Core, Qualification.SocialWorker),
        new(TeamRole.FamilyTherapist, RoleSlot.Core, Qualification.FamilyTherapist),
        new(TeamRole.Member, RoleSlot.Situational, null),
        new(TeamRole.LeadingSocialWorker, RoleSlot.Situational, null),
    ];

    public static IReadOnlyList<RoleOfModel> Of(ServiceLine serviceLine) => serviceLine switch
    {
        ServiceLine.ChildProtection => ChildProtection,
        ServiceLine.FamilySocialWork => FamilySocialWork,
        _ => throw new ArgumentOutOfRangeException(nameof(serviceLine)),
    };
}

/// <summary>A role of the model.</summary>
/// <param name="Role">The role.</param>
/// <param name="Slot">When it is there.</param>
/// <param name="Qualification">What it asks for.</param>
internal sealed record RoleOfModel(TeamRole Role, RoleSlot Slot, Qualification? Qualification);

/// <summary>When a role is there (A0-18).</summary>
internal enum RoleSlot
{
    /// <summary>The team has it by itself.</summary>
    Core,

    /// <summary>Comes with each child.</summary>
    WithChild,

    Situational,

    AsNeeded,

    Invited,
}
