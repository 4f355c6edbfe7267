using SystemicPlatform.Meetings.Domain.Meetings;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Meetings.Domain.Parties;

/// <summary>
/// Someone who has a part in what is recorded, under the name of that moment: the text still says who it was when the
/// worker has left. No contact data: that lives in Teams, where protection applies to it (L-26).
/// </summary>
/// <param name="Kind">On which side.</param>
/// <param name="Name">As written down.</param>
/// <param name="Role">Their task or relation to the child, if said.</param>
/// <param name="Id">The professional, person or organisation in Teams; null where Teams does not know them.</param>
internal sealed record Party(
    PartyKind Kind, [property: Personal] string Name, [property: Personal] string? Role = null, Guid? Id = null)
{
    internal const int MaxNameLength = 200;

    /// <summary>Who it is in Teams; none of the three where Teams does not know them.</summary>
    internal Attendee Known => Kind switch
    {
        PartyKind.Professional => new Attendee(Id, null, null),
        PartyKind.Partner => new Attendee(null, null, Id),
        _ => new Attendee(null, Id, null),
    };

    /// <summary>True when it is the same one; by id where both have it.</summary>
    internal bool IsSameAs(Party other) => Kind == other.Kind
        && (Id is { } id && other.Id is { } otherId ? id == otherId : string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase));
}
