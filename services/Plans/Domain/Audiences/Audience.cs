namespace SystemicPlatform.Plans.Domain.Audiences;

/// <summary>
/// Who in the child's network may see something. A list of who may, never of who may not: whoever joins the network later
/// does not see what was hidden before they came.
/// </summary>
/// <param name="Everyone">The whole network; the rest says nothing then.</param>
/// <param name="Child">The child.</param>
/// <param name="Workers">The area's own workers who have access to the child.</param>
/// <param name="PersonIds">Persons of the network.</param>
/// <param name="OrganisationIds">Partner organisations.</param>
internal sealed record Audience(
    bool Everyone, bool Child = false, bool Workers = true,
    IReadOnlyList<Guid>? PersonIds = null, IReadOnlyList<Guid>? OrganisationIds = null)
{
    internal static Audience All { get; } = new(Everyone: true, Child: true);
}
