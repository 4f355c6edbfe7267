namespace SystemicPlatform.Gateway.Health;

/// <summary>One line of the table: a service and its instances.</summary>
internal sealed record ServiceHealth(string Status, IReadOnlyList<InstanceHealth> Instances)
{
    /// <summary>A service works as long as one instance does; with one missing it is degraded.</summary>
    public static ServiceHealth Of(IReadOnlyList<InstanceHealth> instances) => new(Judge(instances), instances);

    private static string Judge(IReadOnlyList<InstanceHealth> instances)
    {
        if (instances.All(instance => instance.Status == InstanceHealth.Unhealthy))
        {
            return InstanceHealth.Unhealthy;
        }

        return instances.All(instance => instance.Status == InstanceHealth.Healthy) ? InstanceHealth.Healthy : InstanceHealth.Degraded;
    }
}
