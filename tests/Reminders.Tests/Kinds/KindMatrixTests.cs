using SystemicPlatform.Reminders.Domain.Planning;

namespace SystemicPlatform.Reminders.Tests.Kinds;

/// <summary>Every kind in every fate. A kind without its cells fails here.</summary>
public sealed class KindMatrixTests(PlayedKinds played) : IClassFixture<PlayedKinds>
{
    // The digest is about many things at once, and a new time is told only to those who were told another one before: their
    // five are in WriteWeeklyDigestTests and WhenMeetingMovedTests.
    public static TheoryData<string, Fate> Cells => new(
        from kind in Enum.GetNames<ReminderKind>().Except([nameof(ReminderKind.WeeklyDigest), nameof(ReminderKind.MeetingMoved)])
        from fate in Enum.GetValues<Fate>()
        select (kind, fate));

    [Theory]
    [MemberData(nameof(Cells))]
    [Trait("covers", "A0-20")]
    [Trait("covers", "A1-12")]
    [Trait("covers", "R-10")]
    [Trait("covers", "R-13")]
    [Trait("covers", "L-02")]
    [Trait("covers", "L-03")]
    [Trait("covers", "L-09")]
    [Trait("covers", "L-25")]
    public void Whoever_it_concerns_in_the_end_is_told_once_of_how_it_is_in_the_end(string name, Fate fate)
    {
        var kind = Enum.Parse<ReminderKind>(name);
        Assert.True(PlayedKinds.Cases.TryGetValue(kind, out var one), $"{name} has no case.");
        var (to, versions) = played.ToldOf(kind, fate);
        Assert.Equal(one.Expected(fate).Order(StringComparer.Ordinal), to);
        Assert.InRange(versions.Length, to.Length == 0 ? 0 : 1, 1);
        Assert.True(one.Of(fate).Never is null or { Length: > 10 });
    }
}
