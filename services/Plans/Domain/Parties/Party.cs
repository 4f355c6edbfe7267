using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Plans.Domain.Parties;

/// <summary>
/// Someone who has a part in a plan, under the name of that moment: the text still says who it was when the worker has
/// left. No contact data: that lives in Teams, where protection applies to it (L-26).
/// </summary>
/// <param name="Kind">On which side.</param>
/// <param name="Name">As written down.</param>
/// <param name="Role">Their task or relation to the child, if said.</param>
/// <param name="Id">The child, person, professional or organisation in Teams; null where Teams does not know them.</param>
internal sealed record Party(
    PartyKind Kind, [property: Personal] string Name, [property: Personal] string? Role = null, Guid? Id = null)
{
    internal const int MaxNameLength = 200;

    /// <summary>
    /// The same for the same one: by id where there is one, else by name. Who is a guardian today may have been written down as
    /// a close one before.
    /// </summary>
    internal string Key => Id is { } id
        ? $"{(Kind is PartyKind.CloseOne ? PartyKind.Guardian : Kind)}:{id}"
        : $"{Kind}:{Name.Trim().ToUpperInvariant()}";
}
