using Microsoft.AspNetCore.Components;
using SystemicPlatform.Portal.Upstream;

namespace SystemicPlatform.Portal.Components.Forms;

/// <summary>A part of a page that is a form: sent, it leads on; refused, it stays with what was typed.</summary>
public abstract class FormPart : ComponentBase
{
    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    protected Submission Submission { get; } = new();

    protected CancellationToken Gone => Context.RequestAborted;

    /// <summary>True when something typed cannot be meant; nothing is sent then.</summary>
    protected bool Refused(Typed typed) => Submission.Refused(typed, Context);

    /// <summary>True when the service refused; what it told stands in the form.</summary>
    protected bool Refused<T>(Answer<T> answer)
        where T : class => Submission.Refused(answer, Context);

    /// <summary>Leads on when the service did it.</summary>
    protected void GoOn<T>(Answer<T> answer, string to)
        where T : class
    {
        if (!Refused(answer))
        {
            Navigation.NavigateTo(to);
        }
    }
}
