using System.Text.Json;
using SystemicPlatform.Plans.Domain.Audiences;
using SystemicPlatform.Plans.Domain.JointPlans;
using SystemicPlatform.Plans.Domain.Parties;
using SystemicPlatform.Plans.Domain.Versions;

namespace SystemicPlatform.Plans.Tests.Domain.Versions;

public sealed class ComparisonTests
{
    private static readonly VersionContent Empty = new(
        PlanKind.OpenCare, new DateOnly(2026, 10, 29), [], new FrozenView("Aamut", ViewSource.Spoken, new DateOnly(2026, 10, 27), null, false), [], []);

    [Fact]
    public void Rows_are_compared_with_their_like_whatever_their_order()
    {
        FrozenWord[] words = [Word("A"), Word("B")];

        Assert.Empty(Of(Empty with { Words = words }, Empty with { Words = [words[1], words[0]] }));
        var change = Assert.Single(Of(Empty with { Words = words }, Empty with { Words = [words[0], words[1] with { Text = "C" }] }));
        Assert.Equal(($"words.{words[1].Id}.text", "B", "C"), (change.Field, change.Before!.ToString(), change.After!.ToString()));
    }

    [Fact]
    public void What_came_and_what_went_has_one_side_only()
    {
        var changes = Of(Empty, Empty with { ChildsView = Empty.ChildsView with { Words = null, WhyNotYet = "Ei vielä" } });

        Assert.Equal([("childsView.words", true, false), ("childsView.whyNotYet", false, true)],
            changes.Select(change => (change.Field, change.Before is not null, change.After is not null)));
    }

    private static FrozenWord Word(string text) =>
        new(Guid.CreateVersion7(), new Party(PartyKind.Guardian, "Äiti"), text, DateTimeOffset.UnixEpoch, Audience.All, "me");

    private static IReadOnlyList<FieldChange> Of(VersionContent before, VersionContent after) =>
        Comparison.Of(before, after, new JsonSerializerOptions(JsonSerializerDefaults.Web));
}
