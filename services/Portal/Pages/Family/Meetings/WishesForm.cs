using SystemicPlatform.Portal.Components.Forms;
using SystemicPlatform.Portal.Upstream.Meetings;

namespace SystemicPlatform.Portal.Pages.Family.Meetings;

/// <summary>What somebody of the family wishes of a meeting, as it is typed, signed in or by a personal link.</summary>
public sealed class WishesForm : PostedForm
{
    public string? Hope { get; set; }
    public string? Invitees { get; set; }
    public string? Sharing { get; set; }

    /// <summary>Nothing at all was typed.</summary>
    public bool IsEmpty => Said == new FamilyWishes(null, null, null);

    public FamilyWishes Said => new(NullIfEmpty(Hope), NullIfEmpty(Invitees), NullIfEmpty(Sharing));

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
