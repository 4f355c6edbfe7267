using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using SystemicPlatform.Portal.Components;
using SystemicPlatform.Portal.Languages;
using SystemicPlatform.Portal.Texts;
using SystemicPlatform.Portal.Upstream.Plans;

namespace SystemicPlatform.Portal.Pages.Children.Plan.Versions;

/// <summary>Tells fields that differ by the names that people know them by.</summary>
public sealed class ChangeTeller(Words words, IStringLocalizer<ShapeTexts> shapes, IStringLocalizer<VersionTexts> text)
{
    // What is kept for programs: who may see it is told on the page of the thing itself.
    private static readonly string[] Untold = ["id", "audience", "keptBy", "writtenAt", "hypothesisId", "area"];

    /// <summary>The changes in the order of the plan.</summary>
    /// <param name="changes">As the service told them.</param>
    /// <param name="goals">Names the goals.</param>
    public IEnumerable<ChangeLine> Tell(IEnumerable<FieldChange> changes, IReadOnlyDictionary<Guid, string> goals)
    {
        foreach (var change in changes)
        {
            var path = change.Field.Split('.');
            if (!path.Any(Untold.Contains) && !(path is [_, .., "kind"] && path.Length > 1))
            {
                yield return new ChangeLine(
                    string.Join('.', path.Take(path[0] is "childsView" ? 1 : 2)), Heading(path, goals), Label(path), Say(path, change.Before), Say(path, change.After));
            }
        }
    }

    private string Heading(string[] path, IReadOnlyDictionary<Guid, string> goals) => path[0] switch
    {
        "sections" => words.Section(path[1]),
        "goals" => text["Goal", Guid.TryParse(path[1], out var id) ? goals.GetValueOrDefault(id, "") : ""],
        "words" => text["OwnWords"],
        "childsView" => text["ChildsView"],
        _ => text["Plan"],
    };

    private string Label(string[] path)
    {
        if (path is ["sections", _, "content", ..])
        {
            // The distribution is a list itself; the content of the others lies one deeper.
            string[] names = [.. path.Skip(path[1] is "distribution" ? 3 : 4).Where(name => !IsPlace(name))];
            for (var take = names.Length; take > 0; take--)
            {
                if (shapes[$"label_{path[1]}_{string.Join('_', names.Take(take))}"] is { ResourceNotFound: false } found)
                {
                    return found.Value;
                }
            }
        }

        string[] said = [.. path.Where(name => !IsPlace(name) && !Guid.TryParse(name, out _))];
        return said.Reverse().Select(name => text[$"field_{name}"]).FirstOrDefault(label => !label.ResourceNotFound)?.Value ?? text["field_other"];
    }

    private static bool IsPlace(string name) => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private string? Say(string[] path, JsonElement? value) => value is not { } element || element.ValueKind is JsonValueKind.Null ? null
        : element.ValueKind is JsonValueKind.True ? text["Yes"]
        : element.ValueKind is JsonValueKind.False ? text["No"]
        : element.ValueKind is not JsonValueKind.String ? element.ToString()
        : DateOnly.TryParseExact(element.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Formats.Day(day)
        : Code(path, element.GetString()!);

    private string Code(string[] path, string code) => path switch
    {
        ["kind"] => words.Plan(code),
        ["childsView", "how"] => words.ViewSource(code),
        ["goals", _, "state"] => words.GoalState(code),
        ["goals", _, "steps", .., "state"] => words.Step(code),
        ["goals", _, "facts", "owner"] => words.GoalOwner(code),
        ["goals", _, "facts", "horizon"] => words.Horizon(code),
        ["goals", .., "answer"] => words.Agreement(code),
        _ => code,
    };
}
