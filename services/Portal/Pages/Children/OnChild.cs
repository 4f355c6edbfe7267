using Microsoft.AspNetCore.Components;
using SystemicPlatform.Portal.Components;
using SystemicPlatform.Portal.Upstream;
using SystemicPlatform.Portal.Upstream.Teams;

namespace SystemicPlatform.Portal.Pages.Children;

/// <summary>
/// A page about one child: it asks for the child and for its own parts at one time, and answers as the child's part does. It is
/// drawn when all of it is there.
/// </summary>
public abstract class OnChild : ComponentBase
{
    [Inject]
    public TeamsClient Teams { get; set; } = null!;

    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    [Parameter]
    public Guid ChildId { get; set; }

    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    /// <summary>The child and those around it.</summary>
    protected Answer<ChildOverview>? Overview { get; private set; }

    protected CancellationToken Ct => Context.RequestAborted;

    /// <summary>Address of the child's pages.</summary>
    protected string Child => $"/children/{ChildId}";

    /// <summary>What the person may do about this child.</summary>
    protected bool May(string permission) => Overview?.Value?.May.Contains(permission) is true;

    protected override async Task OnInitializedAsync()
    {
        var own = LoadAsync();
        var known = await Teams.ChildOverviewAsync(ChildId, Ct);
        Context.AnswerAs(known);
        await own;
        Overview = known;
        if (known.Value is { } child)
        {
            Ready(child);
        }
    }

    /// <summary>Asks for the page's own parts.</summary>
    protected virtual Task LoadAsync() => Task.CompletedTask;

    /// <summary>Everything is there: fills the forms.</summary>
    protected virtual void Ready(ChildOverview child)
    {
    }
}
