using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Domain.Audiences;

public sealed class ViewerFilterTests
{
    private static readonly Guid ChildId = Guid.CreateVersion7(), Other = Guid.CreateVersion7();

    [Fact]
    [Trait("covers", "L-22")]
    public void The_query_and_the_question_are_one_rule()
    {
        bool[] both = [false, true];
        Guid[][] lists = [[], [ChildId], [Other]];
        var viewers = Enum.GetValues<ViewerKind>().SelectMany(kind => new[] { ChildId, Other, Guid.Empty }.Select(id => new Viewer(kind, "me", id))).ToArray();
        foreach (var audience in from everyone in both
                                 from child in both
                                 from workers in both
                                 from persons in lists
                                 from organisations in lists
                                 select new Audience(everyone, child, workers, persons, organisations))
        {
            var row = new PlanSection(Guid.CreateVersion7(), ChildId, PlanSectionKind.Basics);
            row.ShowTo(audience);
            Assert.All(viewers, viewer => Assert.Equal(viewer.Sees(audience, ChildId), new[] { row }.AsQueryable().ShownTo(viewer).Any()));
        }
    }

    [Fact]
    public void Whoever_is_none_of_the_known_kinds_sees_nothing()
    {
        Assert.Equal(ViewerKind.Nobody, Viewer.Of(Someone([Role.Auditor]), null).Kind);
        Assert.Equal(ViewerKind.Nobody, Viewer.Of(Someone([Role.Family]), null).Kind);
        Assert.Equal(ViewerKind.Nobody, Viewer.Of(Someone([Role.Partner], "unknown"), null).Kind);
        Assert.False(new Viewer(ViewerKind.Nobody, "me").Sees(Audience.All, ChildId, "me"));
    }

    [Fact]
    public void Whoever_comes_for_a_partner_is_that_partner_whatever_else_the_token_says() =>
        Assert.Equal(ViewerKind.Organisation, Viewer.Of(Someone([Role.Professional, Role.Partner], "school"), Other).Kind);

    private static Caller Someone(Role[] roles, string? organisation = null) =>
        new("me", "Minä", roles.ToHashSet(), ["t"], "t", organisation, null, new HashSet<string>());
}
