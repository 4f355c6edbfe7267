namespace SystemicPlatform.AppHost.Local;

internal static class StartOrder
{
    /// <summary>Groups of services: each group calls only services of the groups before it.</summary>
    /// <exception cref="PlatformException">Services call each other in a circle, or one that is not there.</exception>
    internal static IReadOnlyList<IReadOnlyList<ServicePart>> Waves(IReadOnlyList<ServicePart> services)
    {
        var waves = new List<IReadOnlyList<ServicePart>>();
        var placed = new HashSet<string>(StringComparer.Ordinal);
        while (placed.Count < services.Count)
        {
            var wave = services.Where(service => !placed.Contains(service.Name) && service.Calls.All(placed.Contains)).ToList();
            if (wave.Count == 0)
            {
                var stuck = services.Select(service => service.Name).Except(placed, StringComparer.Ordinal);
                throw new PlatformException($"These services wait for each other, or for one that is not there: {string.Join(", ", stuck)}");
            }
            waves.Add(wave);
            placed.UnionWith(wave.Select(service => service.Name));
        }
        return waves;
    }
}
