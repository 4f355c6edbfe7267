using SystemicPlatform.Meetings.Domain.FreeTime;

namespace SystemicPlatform.Meetings.Tests.Domain.FreeTime;

[Trait("covers", "A4-02")]
public sealed class ClashTests
{
    private const int Seed = 42;
    private static readonly DateTimeOffset Start = new(2026, 8, 10, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_pair_that_overlaps_is_found_once()
    {
        var random = new Random(Seed);
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {Seed}");
        for (var round = 0; round < 300; round++)
        {
            Engagement[] all = [.. Enumerable.Range(0, random.Next(12)).Select(_ => At(random.Next(20), random.Next(1, 6)))];
            var expected = from one in all from other in all where IsBefore(one, other) && one.When.Overlaps(other.When) select Pair(one, other);

            Assert.Equal(expected.Order(), Clash.Among(all).Select(found => Pair(found.First, found.Second)).Order());
        }
    }

    [Fact]
    public void One_after_the_other_is_no_conflict() => Assert.Empty(Clash.Among([At(0, 2), At(2, 2)]));

    [Fact]
    public void The_overlap_is_what_both_have() => Assert.Equal(At(2, 1).When, Assert.Single(Clash.Among([At(0, 3), At(2, 5)])).Overlap);

    private static Engagement At(int hour, int hours) => new(Guid.NewGuid(), new Period(Start.AddHours(hour), Start.AddHours(hour + hours)));

    private static (Guid, Guid) Pair(Engagement one, Engagement other) =>
        IsBefore(one, other) ? (one.MeetingId!.Value, other.MeetingId!.Value) : (other.MeetingId!.Value, one.MeetingId!.Value);

    private static bool IsBefore(Engagement one, Engagement other) => one.MeetingId!.Value.CompareTo(other.MeetingId!.Value) < 0;
}
