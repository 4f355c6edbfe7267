namespace SystemicPlatform.Plans.Domain.Audiences;

/// <summary>
/// The one rule of who sees what. Every read of a <see cref="SharedRow"/>, and of what hangs on one, goes through it: as a
/// query for rows, and as a question for what a published version has kept.
/// </summary>
internal static class ViewerFilter
{
    /// <summary>The rows that the viewer may see.</summary>
    internal static IQueryable<T> ShownTo<T>(this IQueryable<T> rows, Viewer viewer)
        where T : SharedRow
    {
        var (id, subject) = (viewer.Id, viewer.Subject);
        return viewer.Kind switch
        {
            ViewerKind.Worker => rows.Where(row => row.ForEveryone || row.ForWorkers || row.KeptBy == subject),
            ViewerKind.Person => rows.Where(row =>
                row.ForEveryone || (row.ForChild && row.ChildId == id) || row.PersonIds.Contains(id) || row.KeptBy == subject),
            ViewerKind.Representative => rows.Where(row => row.ForEveryone || row.KeptBy == subject),
            ViewerKind.Organisation => rows.Where(row => row.ForEveryone || row.OrganisationIds.Contains(id) || row.KeptBy == subject),
            _ => rows.Where(row => false),
        };
    }

    /// <summary>The same rule for what is already read.</summary>
    internal static bool Sees(this Viewer viewer, Audience audience, Guid childId, string? keptBy = null) =>
        viewer.Kind is not ViewerKind.Nobody && (audience.Everyone || keptBy == viewer.Subject || viewer.Kind switch
        {
            ViewerKind.Worker => audience.Workers,
            ViewerKind.Person => (audience.Child && childId == viewer.Id) || audience.PersonIds?.Contains(viewer.Id) is true,
            ViewerKind.Representative => false,
            _ => audience.OrganisationIds?.Contains(viewer.Id) is true,
        });

    /// <inheritdoc cref="Sees(Viewer, Audience, Guid, string?)"/>
    internal static bool Sees(this Viewer viewer, SharedRow row) => viewer.Sees(row.Audience, row.ChildId, row.KeptBy);
}
