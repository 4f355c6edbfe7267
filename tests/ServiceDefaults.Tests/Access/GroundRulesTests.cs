using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.ServiceDefaults.Tests.Access;

public sealed class GroundRulesTests
{
    [Theory]
    [Trait("covers", "L-26")]
    [InlineData("teamRole:responsibleSocialWorker", true)]
    [InlineData("teamRole:workPair", true)]
    [InlineData("substitute:responsibleSocialWorker", true)]
    [InlineData("teamRole:familyWorker", false)]
    [InlineData("registration", false)]
    [InlineData("emergency", false)]
    public void A_protected_contact_opens_to_the_nearest_workers_only(string ground, bool opens)
    {
        Assert.Equal(opens, GroundRules.Covers(ground, Permission.ReadProtectedContacts));
        Assert.True(GroundRules.Covers(ground, Permission.ReadChild));
    }

    [Fact]
    [Trait("covers", "L-21")]
    public void A_permission_of_the_client_opens_what_it_names()
    {
        var ground = Grounds.Consent([ConsentScope.Meetings, ConsentScope.Record, ConsentScope.Meetings]);
        Assert.Equal("consent:record+meetings", ground);
        Permission[] opened = [.. Enum.GetValues<Permission>().Where(permission => GroundRules.Covers(ground, permission))];
        Assert.Equal([Permission.ReadChild, Permission.ReadMeetings, Permission.AnswerInvitations, Permission.TakePartInMeetings, Permission.WriteRecords], opened);
    }

    [Fact]
    public void A_scope_that_is_not_known_opens_nothing_and_the_older_log_only_the_log()
    {
        Assert.DoesNotContain(Enum.GetValues<Permission>(), permission => GroundRules.Covers("consent:everything", permission));
        Assert.Equal([Permission.ReadAccessLog], Enum.GetValues<Permission>().Where(permission => GroundRules.Covers(Grounds.OlderLog, permission)));
    }

    [Theory]
    [InlineData(Permission.ManageChildTeam)]
    [InlineData(Permission.ReferChildren)]
    [InlineData(Permission.ManageClientRelationship)]
    [InlineData(Permission.ManageRights)]
    public void An_emergency_gives_no_access_to_anyone(Permission permission)
    {
        Assert.False(GroundRules.Covers(Grounds.Emergency, permission));
        Assert.True(GroundRules.Covers(Grounds.TeamRole("familyWorker"), permission));
    }

    [Fact]
    public void Every_scope_fits_into_a_ground_together() => Assert.InRange(Grounds.Consent(Enum.GetValues<ConsentScope>()).Length, 1, 80);
}
