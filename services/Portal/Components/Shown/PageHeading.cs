namespace SystemicPlatform.Portal.Components.Shown;

/// <summary>
/// Whether the page has a heading. Many pages name in theirs what they are about: where that cannot be read, the page still has
/// one. Scoped.
/// </summary>
internal sealed class PageHeading
{
    public bool Stands { get; set; }
}
