using Microsoft.AspNetCore.Components;
using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Pages.Networks;

/// <summary>A form about one network process; each leads back to its page.</summary>
public abstract class NetworkPart : FormPart
{
    [Parameter, EditorRequired]
    public Guid ChildId { get; set; }

    [Parameter, EditorRequired]
    public NetworkProcess Process { get; set; } = null!;

    /// <summary>Of the process as it was read.</summary>
    [Parameter]
    public string? ETag { get; set; }

    protected NetworkRound Round => Process.Rounds[^1];

    protected string Here => $"/children/{ChildId}/network-process/{Process.Id}";
}
