using System.Text.Encodings.Web;
using System.Text.Json;
using SystemicPlatform.Plans.Domain.Goals;

namespace SystemicPlatform.Plans.Domain.JointPlans;

/// <summary>
/// Free text cannot be kept from anyone word by word: who writes a section is only shown that it seems to tell of a goal that not all
/// of its readers may see. The beginnings of words are compared, for Finnish words change at their ends. It is a hint, no guard.
/// </summary>
internal static class HiddenGoalHints
{
    private const int Stem = 5;

    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static IEnumerable<GoalHint> In(IEnumerable<PlanSection> sections, IReadOnlyCollection<Goal> goals) =>
        from section in sections
        where section.WrittenAt is not null
        let said = StemsOf(JsonSerializer.Serialize(section.Content, Plain))
        from goal in goals
        where !goal.ForEveryone && HasMoreReaders(section, goal) && Tells(said, StemsOf(goal.Facts.What))
        select new GoalHint(section.Kind, goal.Id);

    private static bool HasMoreReaders(PlanSection section, Goal goal) =>
        section.ForEveryone || (section.ForChild && !goal.ForChild)
        || section.PersonIds.Except(goal.PersonIds).Any() || section.OrganisationIds.Except(goal.OrganisationIds).Any();

    private static bool Tells(HashSet<string> said, HashSet<string> goal) => goal.Count > 1 && goal.Count(said.Contains) * 3 >= goal.Count * 2;

    private static HashSet<string> StemsOf(string text) =>
    [
        .. text.Split([.. text.Where(letter => !char.IsLetter(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= Stem).Select(word => word[..Stem].ToUpperInvariant()),
    ];
}

/// <summary>A section seems to tell of a goal that not all of its readers may see.</summary>
/// <param name="Section">Which.</param>
/// <param name="GoalId">Of which goal.</param>
internal sealed record GoalHint(PlanSectionKind Section, Guid GoalId);
