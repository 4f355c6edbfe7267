using SystemicPlatform.ServiceDefaults;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.Groups;

namespace SystemicPlatform.Training.Tests.Domain.Groups;

public sealed class TrainingGroupTests
{
    private static readonly DateTimeOffset Now = TrainingFixture.Now;
    private static readonly DateOnly Today = TrainingFixture.Today;

    [Fact]
    public void First_come_first_served_and_the_others_queue_in_order()
    {
        var group = Open(seatLimit: 2);
        var enrolments = Enumerable.Range(0, 4).Select(_ => Admit(group)).ToList();

        Assert.Equal(
            [(EnrolmentStatus.Enrolled, null), (EnrolmentStatus.Enrolled, null), (EnrolmentStatus.Waiting, 1), (EnrolmentStatus.Waiting, (int?)2)],
            enrolments.Select(row => (row.Status, row.Place)));
    }

    [Fact]
    public void Only_giving_up_a_seat_frees_one()
    {
        var group = Open(seatLimit: 1);
        var (seated, waiting) = (Admit(group), Admit(group));

        Assert.False(group.Release(waiting, Now));
        Assert.True(group.Release(seated, Now));
        Assert.Equal(0, group.SeatsTaken);
        Assert.Equal("enrolment_already_cancelled", Assert.Throws<RuleViolation>(() => group.Release(seated, Now)).Code);
    }

    [Fact]
    public void A_place_on_the_waiting_list_is_never_given_twice()
    {
        var group = Open(seatLimit: 1);
        Admit(group);
        var first = Admit(group);
        group.Release(first, Now);
        Assert.Equal(2, Admit(group).Place);
    }

    [Fact]
    public void Whoever_selects_seats_nobody_at_once_and_never_more_than_there_are_seats()
    {
        var group = Open(seatLimit: 1, selects: true);
        var (one, other) = (Admit(group), Admit(group));
        Assert.Equal(EnrolmentStatus.Applied, one.Status);

        group.Seat(other, Now);
        Assert.Equal("group_full", Assert.Throws<RuleViolation>(() => group.Seat(one, Now)).Code);
        one.LeaveOut(Now);
        Assert.Equal("enrolment_not_open", Assert.Throws<RuleViolation>(() => one.LeaveOut(Now)).Code);
        Assert.Equal("enrolment_not_open", Assert.Throws<RuleViolation>(() => one.Confirm(Now)).Code);
    }

    [Theory]
    [InlineData("2026-08-02", null, "enrolment_over")]
    [InlineData(null, "2026-08-03T09:00:00Z", "enrolment_over")]
    [InlineData("2026-08-03", "2026-08-03T09:00:01Z", null)]
    public void Nobody_enrols_into_the_past(string? endsOn, string? lastStart, string? code)
    {
        var group = Open(endsOn: endsOn is null ? null : DateOnly.Parse(endsOn));
        group.PlannedUntil(lastStart is null ? null : DateTimeOffset.Parse(lastStart));
        if (code is null)
        {
            Assert.Equal(EnrolmentStatus.Enrolled, Admit(group).Status);
        }
        else
        {
            Assert.Equal(code, Assert.Throws<RuleViolation>(() => Admit(group)).Code);
        }
    }

    [Fact]
    public void A_cancelled_group_takes_nobody_and_is_not_cancelled_again()
    {
        var group = Open();
        group.Cancel("Kouluttaja sairastui");
        Assert.Equal("group_cancelled", Assert.Throws<RuleViolation>(() => Admit(group)).Code);
        Assert.Equal("group_cancelled", Assert.Throws<RuleViolation>(() => group.Cancel("Taas")).Code);
    }

    [Fact]
    public void The_limit_does_not_go_below_the_seats_that_are_taken()
    {
        var group = Open(seatLimit: 2);
        Admit(group);
        Admit(group);
        Assert.Equal("seats_already_taken", Assert.Throws<RuleViolation>(() => group.Change(Details(seatLimit: 1))).Code);
    }

    private static Enrolment Admit(TrainingGroup group) => group.Admit(Guid.NewGuid(), EnrolmentSource.Self, null, Now, Today);

    private static TrainingGroup Open(int? seatLimit = null, bool selects = false, DateOnly? endsOn = null) =>
        TrainingGroup.Open(Guid.NewGuid(), Details(seatLimit, selects, endsOn));

    private static GroupDetails Details(int? seatLimit = null, bool selects = false, DateOnly? endsOn = null) =>
        new("Syksy", seatLimit, selects, true, true, endsOn);
}
