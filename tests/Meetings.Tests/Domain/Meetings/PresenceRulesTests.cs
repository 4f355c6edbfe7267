using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.Meetings.Domain.Teams;

namespace SystemicPlatform.Meetings.Tests.Domain.Meetings;

public sealed class PresenceRulesTests
{
    [Fact]
    public void Every_kind_of_meeting_has_its_row_in_the_table() =>
        Assert.All(Enum.GetValues<MeetingKind>(), kind => Assert.Equal(kind, Presence.Of(kind).Kind));

    [Fact]
    [Trait("covers", "R-06")]
    public void Both_halves_of_a_systemic_team_have_the_core_roster_and_one_of_them_the_family()
    {
        ParticipantRole[] core = [ParticipantRole.ResponsibleSocialWorker, ParticipantRole.ConsultingSocialWorker, ParticipantRole.FamilyTherapist, ParticipantRole.Coordinator];
        Assert.Equal(core, Presence.Of(MeetingKind.ProfessionalTeam).Required);
        Assert.Equal([.. core, ParticipantRole.Family], Presence.Of(MeetingKind.ClientTeam).Required);
    }

    [Fact]
    [Trait("covers", "A2-07")]
    public void A_person_of_a_group_is_an_expert_by_experience_and_one_of_a_childs_team_its_family()
    {
        Assert.Equal(ParticipantRole.ExpertByExperience, PresenceRules.RoleOf(Person(TeamRole.ExpertByExperience)));
        Assert.Equal(ParticipantRole.Family, PresenceRules.RoleOf(Person(TeamRole.CloseOne)));

        static KnownTeamMember Person(TeamRole role) => new(new TeamMemberJoined(
            "t", Guid.NewGuid(), Guid.NewGuid(), null, Guid.NewGuid(), null, role, MembershipKind.Permanent, new DateOnly(2026, 11, 1), null, DateTimeOffset.UnixEpoch));
    }
}
