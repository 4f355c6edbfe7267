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

    [CascadingParameter]
    public Submission? Submission { get; set; }

    /// <summary>Comes with the answer to a sent form; that it changes is what draws the field again.</summary>
    [CascadingParameter]
    public ServiceProblem? Problem { get; set; }

    protected string Name => $"Form.{Field}";

    protected string Id => Of is null ? $"field-{Field}" : $"field-{Field}-{Of}";

    protected string? DescribedBy => string.Join(' ', Describing()) is { Length: > 0 } ids ? ids : null;

    public IReadOnlyList<FieldProblem> Errors => Submission?.ErrorsOf(ErrorField ?? JsonNamingPolicy.CamelCase.ConvertName(Field)) ?? [];

    protected override void OnInitialized() => Submission?.Place(ErrorField ?? JsonNamingPolicy.CamelCase.ConvertName(Field));

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
