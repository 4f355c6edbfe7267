using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;

namespace SystemicPlatform.Contracts.Tests;

/// <summary>One fixed example of every event, with every member set.</summary>
internal static class Samples
{
    private const string Tenant = "pirkanmaa";
    private static readonly DateTimeOffset At = new(2026, 10, 12, 6, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2026, 10, 12);

    public static IEvent[] All { get; } =
    [
        new ProfessionalRegistered(Tenant, Id(1), "responsible", Language.Fi, "v1.k1.AAAA", At),
        new ProfessionalChanged(Tenant, Id(1), "responsible", Language.Sv, "v1.k1.AAAA", At),
        new ChildRegistered(Tenant, Id(2), At),
        new ClientRelationshipOpened(Tenant, Id(2), Id(3), ServiceLine.ChildProtection, Day, At),
        new TeamFormed(Tenant, Id(4), TeamKind.ChildFamily, ServiceLine.ChildProtection, Id(2), Id(5), At),
        new TeamMemberJoined(
            Tenant, Id(4), Id(6), Id(1), Id(7), Id(8), TeamRole.ResponsibleSocialWorker, MembershipKind.Permanent, Day, Day.AddYears(1), At),
        new TeamMemberLeft(Tenant, Id(4), Id(6), Day, At),
        new AccessGranted(Tenant, Id(9), Id(2), GranteeKind.Subject, "responsible", "teamRole:responsibleSocialWorker", At, At.AddDays(1), At),
        new AccessRevoked(Tenant, Id(9), Id(2), At),
        new SeriesScheduled(Tenant, Id(10), Id(4), Id(2), MeetingKind.ProfessionalTeam, [new(Id(11), At, At.AddHours(2), 1)], At),
        new MeetingScheduled(Tenant, Id(10), Id(4), Id(2), MeetingKind.ClientTeam, new(Id(11), At, At.AddHours(2), 1), At),
    ];

    private static Guid Id(int number) => Guid.Parse($"0199d000-0000-7000-8000-{number:d12}");
}
