using SystemicPlatform.Contracts.Meetings;
using SystemicPlatform.Meetings.Domain.Meetings;

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
}
