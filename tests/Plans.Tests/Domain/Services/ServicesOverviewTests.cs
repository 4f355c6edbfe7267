using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Services;
using SystemicPlatform.Plans.Domain.Wellbeing;

namespace SystemicPlatform.Plans.Tests.Domain.Services;

public sealed class ServicesOverviewTests
{
    private static readonly DateOnly Today = new(2026, 10, 29);

    [Fact]
    [Trait("covers", "A0-05")]
    public void Services_that_follow_each_other_double_nothing_and_breaks_are_told_apart()
    {
        var (first, second) = (Service(0, 30), Service(31, 60));
        var (third, fourth) = (Service(20, 25), Service(50, null));

        Assert.Empty(ServicesOverview.DoubledIn([first, second], Today));
        var doubled = ServicesOverview.DoubledIn([first, second, third, fourth], Today).ToArray();

        Assert.Equal([(Today.AddDays(20), Today.AddDays(25)), (Today.AddDays(50), Today.AddDays(60))], doubled.Select(one => (one.From, one.Until!.Value)));
        Assert.Equal([second.Id, fourth.Id], doubled[1].ServiceIds.OrderBy(id => id == fourth.Id));
    }

    [Fact]
    public void Equals_counting_day_by_day_for_random_services()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            ChildService[] services = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(0, 40)).Select(start => Service(start, start + random.Next(0, 20)))];

            var days = ServicesOverview.DoubledIn(services, Today).SelectMany(one => Enumerable.Range(0, one.Until!.Value.DayNumber - one.From.DayNumber + 1).Select(one.From.AddDays));

            Assert.Equal(Enumerable.Range(0, 70).Select(Today.AddDays).Where(day => services.Count(one => one.StartsOn <= day && one.EndsOn >= day) > 1), days);
        }
    }

    private static ChildService Service(int from, int? until) => ChildService.Note(
        Guid.CreateVersion7(),
        new ServiceFacts(
            ServiceKind.Other, "x", new Party(PartyKind.Partner, "Koulu"), [new Party(PartyKind.Child, "Iiris")], [FrameworkItem.Care],
            Today.AddDays(from), "Viikoittain", until is { } days ? Today.AddDays(days) : null), Audience.All);
}
