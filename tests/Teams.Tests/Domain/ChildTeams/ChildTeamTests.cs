using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Teams.Domain.Children;
using SystemicPlatform.Teams.Domain.ChildTeams;
using SystemicPlatform.Teams.Domain.Professionals;

namespace SystemicPlatform.Teams.Tests.Domain.ChildTeams;

public sealed class ChildTeamTests
{
    private static readonly DateOnly Day = Build.Opened.AddDays(10);

    private readonly ClientRelationship relationship = Build.Relationship();
    private readonly Professional responsible = Build.SocialWorker();
    private readonly Professional workPair = Build.Professional();
    private readonly ChildTeam team;

    public ChildTeamTests() => team = ChildTeam.Form(relationship, responsible, workPair);

    [Fact]
    [Trait("covers", "R-01")]
    [Trait("covers", "A0-12")]
    public void Begins_with_the_responsible_worker_and_the_work_pair_on_the_first_day()
    {
        Assert.Equal(
            [(responsible.Id, TeamRole.ResponsibleSocialWorker, Build.Opened), (workPair.Id, TeamRole.WorkPair, Build.Opened)],
            team.Members.Select(member => (member.ProfessionalId!.Value, member.Role, member.From)));
        Assert.Single(ChildTeam.Form(relationship, responsible, null).Members);
    }

    [Fact]
    [Trait("covers", "L-07")]
    public void Refuses_a_responsible_worker_who_is_not_a_social_worker() =>
        Build.Refused("responsible_worker_not_social_worker", () => ChildTeam.Form(relationship, workPair, null));

    [Fact]
    [Trait("covers", "A0-13")]
    public void Takes_in_changing_members_for_a_time()
    {
        var joined = team.Join(Build.Changing(Day, Day), Build.Professional());
        Assert.Null(joined.Replaced);
        Assert.Equal([false, true, false], new[] { -1, 0, 1 }.Select(days => joined.Member.IsOn(Day.AddDays(days))));
    }

    [Fact]
    public void Has_nobody_in_it_twice_at_a_time()
    {
        var member = Build.Professional();
        team.Join(Build.Changing(Day, Day.AddDays(5)), member);
        Build.Refused("member_already_in_team", () => team.Join(Build.Changing(Day.AddDays(5)), member));
        team.Join(Build.Changing(Day.AddDays(6)), member);
    }

    [Fact]
    [Trait("covers", "R-01")]
    public void A_new_responsible_worker_takes_over_from_the_present_one()
    {
        var (joined, replaced) = team.Join(Build.Permanent(TeamRole.ResponsibleSocialWorker, Day), Build.SocialWorker());
        Assert.Equal((Day.AddDays(-1), ChildTeam.Handover), (replaced?.To, replaced?.EndReason));
        Assert.Equal(responsible.Id, replaced?.ProfessionalId);
        for (var day = Build.Opened; day < Day.AddDays(5); day = day.AddDays(1))
        {
            Assert.Single(team.Members, member => member.Role == TeamRole.ResponsibleSocialWorker && member.IsOn(day));
        }

        Assert.Null(joined.To);
    }

    [Fact]
    [Trait("covers", "R-01")]
    public void Refuses_two_responsible_workers_at_a_time() => Build.Refused(
        "responsible_worker_overlaps",
        () => team.Join(Build.Permanent(TeamRole.ResponsibleSocialWorker, Build.Opened), Build.SocialWorker()));

    [Fact]
    [Trait("covers", "R-01")]
    public void Refuses_a_second_work_pair_at_a_time()
    {
        Build.Refused("work_pair_overlaps", () => team.Join(Build.Permanent(TeamRole.WorkPair, Day), Build.Professional()));
        team.End(team.Members[1], Day.AddDays(-1), "moves");
        team.Join(Build.Permanent(TeamRole.WorkPair, Day), Build.Professional());
    }

    [Fact]
    [Trait("covers", "L-07")]
    public void Refuses_to_leave_the_child_without_a_responsible_worker() =>
        Build.Refused("responsible_worker_needs_successor", () => team.End(team.Members[0], Day, "leaves"));

    [Fact]
    public void Ends_a_membership_once()
    {
        Build.Refused("member_ends_before_start", () => team.End(team.Members[1], Build.Opened.AddDays(-1), "never came"));
        team.End(team.Members[1], Day, "moves");
        Build.Refused("member_already_ended", () => team.End(team.Members[1], Day.AddDays(-1), "moves"));
    }

    [Fact]
    public void A_planned_end_can_come_earlier_but_not_later()
    {
        var planned = team.Join(Build.Changing(Day, Day.AddDays(9)), Build.Professional()).Member;
        Build.Refused("member_already_ended", () => team.End(planned, Day.AddDays(9), "done"));
        team.End(planned, Day.AddDays(3), "done");
        Assert.Equal(Day.AddDays(3), planned.To);
    }

    [Fact]
    [Trait("covers", "R-01")]
    [Trait("covers", "A0-12")]
    public void Ends_with_the_last_relationship_and_calls_off_what_would_begin_later()
    {
        var over = team.Join(Build.Changing(Build.Opened, Build.Opened), Build.Professional()).Member;
        var (successor, _) = team.Join(Build.Permanent(TeamRole.ResponsibleSocialWorker, Day.AddDays(5)), Build.SocialWorker());
        var ended = team.Dissolve(Day);
        Assert.DoesNotContain(over, ended);
        Assert.Equal(3, ended.Count);
        Assert.Equal((Day, Day, ChildTeam.RelationshipClosed), (team.DissolvedOn!.Value, team.Members[0].To!.Value, team.Members[0].EndReason));
        Assert.True(successor.IsCalledOff);
        Assert.False(successor.Overlaps(Day, null));
        Assert.DoesNotContain(Enumerable.Range(0, 30), days => successor.IsOn(Day.AddDays(days)));
        Build.Refused("member_outside_relationship", () => team.Join(Build.Changing(Day), Build.Professional()));
        team.Join(Build.Changing(Day, Day), Build.Professional());
    }

    [Fact]
    [Trait("covers", "L-08")]
    public void In_family_social_work_a_counsellor_may_be_the_own_worker_until_the_child_needs_special_support()
    {
        var counsellor = Build.Professional(Qualification.SocialCounsellor);
        var family = ChildTeam.Form(Build.Relationship(ServiceLine.FamilySocialWork), counsellor, null);
        var protection = ClientRelationship.Open(family.ChildId, ServiceLine.ChildProtection, Day);
        Build.Refused("responsible_worker_not_social_worker", () => family.Serve(protection, counsellor));
        family.Join(Build.Permanent(TeamRole.ResponsibleSocialWorker, Day), responsible);
        family.Serve(protection, responsible);
        Build.Refused(
            "responsible_worker_not_social_worker",
            () => family.Join(Build.Permanent(TeamRole.ResponsibleSocialWorker, Day.AddDays(1)), counsellor));
        Build.Refused(
            "relationship_outside_team",
            () => family.Serve(ClientRelationship.Open(family.ChildId, ServiceLine.ChildProtection, Build.Opened.AddDays(-1)), responsible));
    }

    [Fact]
    public void Every_change_raises_the_revision()
    {
        var before = team.Revision;
        team.Join(Build.Changing(Day), Build.Professional());
        team.End(team.Members[1], Day, "moves");
        Assert.Equal(before + 2, team.Revision);
    }
}
