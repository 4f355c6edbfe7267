using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Tests;

/// <summary>Small aggregates for the domain tests.</summary>
internal static class Build
{
    public static readonly DateOnly Opened = new(2026, 10, 12);

    public static Professional Professional(params Qualification[] qualifications) => Teams.Domain.Professionals.Professional.Register(
        new ProfessionalDetails("Kaisa", "Mallila", ProfessionalTitle.SocialWorker, qualifications, Language.Fi, null, null, [], null));

    public static Professional SocialWorker() => Professional(Qualification.SocialWorker);

    public static ClientRelationship Relationship(ServiceLine serviceLine = ServiceLine.ChildProtection) =>
        ClientRelationship.Open(Guid.CreateVersion7(), serviceLine, Opened);

    public static ChildTeam Team() => ChildTeam.Form(Relationship(), SocialWorker(), null);

    public static NewMember Changing(DateOnly from, DateOnly? to = null, TeamRole role = TeamRole.FamilyWorker) =>
        new(role, MembershipKind.Changing, from, to, "Helps in the mornings");

    public static NewMember Permanent(TeamRole role, DateOnly from, DateOnly? to = null) =>
        new(role, MembershipKind.Permanent, from, to, "Takes over");

    public static void Refused(string code, Action change) => Assert.Equal(code, Assert.Throws<RuleViolation>(change).Code);
}
