using System.Text.Json;
using Microsoft.AspNetCore.Components;
using SystemicPlatform.Portal.Upstream;

namespace SystemicPlatform.Portal.Components.Forms;

/// <summary>What the fields have in common: a label, a hint, what was typed, and what is wrong with it.</summary>
public abstract class FieldBase : ComponentBase
{
    /// <summary>Property of the form's model.</summary>
    [Parameter, EditorRequired]
    public string Field { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public bool Required { get; set; }

    /// <summary>What the service calls it, where that is not the property's name in camelCase.</summary>
    [Parameter]
    public string? ErrorField { get; set; }

    /// <summary>Tells fields of one name apart where a page has the form several times.</summary>
    [Parameter]
    public string? Of { get; set; }

    /// <summary>For forms that only ask for a page: the field's name is that of the page's query parameter.</summary>
    [Parameter]
    public bool Plain { get; set; }

    [CascadingParameter]
    public Submission? Submission { get; set; }

    /// <summary>Comes with the answer to a sent form; that it changes is what draws the field again.</summary>
    [CascadingParameter]
    public ServiceProblem? Problem { get; set; }

    protected string Name => Plain ? JsonNamingPolicy.CamelCase.ConvertName(Field) : $"Form.{Field}";

    // Fields of a list have brackets in their name, which no selector likes.
    protected string Id => $"field-{Field.Replace("[", "-", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)}{(Of is null ? null : $"-{Of}")}";

    protected string? DescribedBy => string.Join(' ', Describing()) is { Length: > 0 } ids ? ids : null;

    /// <summary>What the service calls the field.</summary>
    protected string Path => ErrorField ?? JsonNamingPolicy.CamelCase.ConvertName(Field);

    public virtual IReadOnlyList<FieldProblem> Errors => Submission?.ErrorsOf(Path) ?? [];

    protected override void OnInitialized() => Submission?.Place(Path);

    private IEnumerable<string> Describing()
    {
        if (Hint is not null)
        {
            yield return $"{Id}-hint";
        }

        if (Errors.Count > 0)
        {
            yield return $"{Id}-error";
        }
    }
}
