using System.Globalization;
using SystemicPlatform.Portal.Components.Forms;

namespace SystemicPlatform.Portal.Components.Shapes;

/// <summary>What was typed into the fields of a shape.</summary>
public class ShapeForm : PostedForm
{
    /// <summary>Text by place, such as <c>negotiation-on</c> or <c>events-0-what</c>.</summary>
    public Dictionary<string, string?> Values { get; set => field = value ?? []; } = [];

    /// <summary>Ticked parties; none ticked posts none. Each after its place: <c>persons|child:…</c>.</summary>
    public List<string> Chosen { get; set => field = value ?? []; } = [];

    public string? At(string place) => Values.GetValueOrDefault(place);

    /// <summary>How many rows of a list something was typed into.</summary>
    public int RowsOf(string place) => Values.Where(value => !string.IsNullOrWhiteSpace(value.Value) && value.Key.StartsWith($"{place}-", StringComparison.Ordinal))
        .Select(value => int.TryParse(value.Key[(place.Length + 1)..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row + 1 : 0).DefaultIfEmpty(0).Max();
}
