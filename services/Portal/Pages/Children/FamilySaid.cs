using SystemicPlatform.Portal.Components;
using SystemicPlatform.Portal.Upstream.Meetings;
using SystemicPlatform.Portal.Upstream.Plans;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Children;

/// <summary>One thing that the child or somebody of the family wrote or drew, as they did.</summary>
/// <param name="About">Key of the text that says what it is about.</param>
/// <param name="Who">Whose words; empty where only the person is known.</param>
/// <param name="Words">Verbatim; null when the answer itself is all that was said.</param>
/// <param name="At">UTC.</param>
/// <param name="Path">Where it stands in its place.</param>
public sealed record FamilySaid(string About, string Who, string? Words, DateTimeOffset At, string Path)
{
    public static IEnumerable<FamilySaid> Of(OwnPreparation one, ChildOverview known) =>
        new[] { ("Hope", one.Wishes.Hope), ("Invitees", one.Wishes.Invitees), ("Sharing", one.Wishes.Sharing) }
            .Where(part => part.Item2 is not null)
            .Select(part => new FamilySaid(part.Item1, known.NameOf(one.PersonId, one.Name), part.Item2!, one.At, $"/meetings/{one.MeetingId}/preparation"));

    public static IEnumerable<FamilySaid> Of(OwnFeedback one, ChildOverview known) => one.Answers.Words is { } words
        ? [new FamilySaid("Feedback", known.NameOf(one.PersonId, one.EnteredBy), words, one.At, $"/meetings/{one.MeetingId}")]
        : [];

    public static IEnumerable<FamilySaid> Of(FamilyPlan plan, Guid childId)
    {
        if (plan.ChildsView is { ByChild: true, Words: { } view, ObtainedOn: { } day })
        {
            yield return new FamilySaid("View", plan.ChildsView.WrittenBy, view, Formats.Noon(day), $"/children/{childId}/plan#childs-view");
        }

        foreach (var word in plan.Words.Where(one => one.Author.IsFamily))
        {
            yield return new FamilySaid("Plan", word.Author.Name, word.Text, word.WrittenAt, $"/children/{childId}/plan/draft#own-words");
        }
    }

    public static IEnumerable<FamilySaid> Of(FamilyGoal goal, Guid childId) => goal.Agreements.Where(one => one.Party.IsFamily).Select(one => new FamilySaid(
        $"Goal{char.ToUpperInvariant(one.Answer[0])}{one.Answer[1..]}", one.Party.Name, one.Why, one.At, $"/children/{childId}/plan/goals/{goal.Id}"));

    public static FamilySaid Of(OwnDrawing drawing, ChildOverview known) => new(
        "Drawing", known.Child.GivenName, drawing.Title, drawing.DrawnAt, $"/children/{known.Child.Id}/tools/{drawing.Id}");
}
