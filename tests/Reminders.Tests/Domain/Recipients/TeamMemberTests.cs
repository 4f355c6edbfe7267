using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.Reminders.Domain.Recipients;

namespace SystemicPlatform.Reminders.Tests.Domain.Recipients;

public sealed class TeamMemberTests
{
    private static readonly DateOnly Day = new(2026, 10, 20);

    [Theory]
    [InlineData(-1, null, true)]
    [InlineData(0, 0, true)]
    [InlineData(1, null, false)]
    [InlineData(-5, -1, false)]
    public void Belongs_from_the_first_day_to_the_last(int from, int? to, bool belongs) =>
        Assert.Equal(belongs, Member(Day.AddDays(from), to is { } days ? Day.AddDays(days) : null).BelongsOn(Day));

    [Fact]
    public void The_earlier_end_stands()
    {
        var member = Member(Day.AddDays(-9), Day);
        member.Leave(Day.AddDays(5));
        Assert.Equal(Day, member.To);
        member.Leave(Day.AddDays(-1));
        Assert.Equal(Day.AddDays(-1), member.To);
    }

    [Fact]
    public void Refuses_a_membership_without_a_member() => Assert.Throws<ArgumentException>(() =>
        TeamMember.Of(Joined(Day, null) with { ProfessionalId = null }));

    private static TeamMember Member(DateOnly from, DateOnly? to) => TeamMember.Of(Joined(from, to));

    private static TeamMemberJoined Joined(DateOnly from, DateOnly? to) => new(
        "demo", Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), null, null,
        TeamRole.Coordinator, MembershipKind.Permanent, from, to, default);
}
