using SystemicPlatform.ServiceDefaults.Hosting;

namespace SystemicPlatform.Gateway.Routing;

/// <summary>What there is behind the gateway. A service joins by its name here and an address in the settings.</summary>
internal sealed class Upstreams
{
    private static readonly string[] Names = ["teams", "meetings", "plans", "training", "reminders"];

    private Upstreams(IReadOnlyList<Upstream> services, Upstream? portal) => (Services, Portal) = (services, portal);

    /// <summary>The services with an API, in the order of the documentation.</summary>
    public IReadOnlyList<Upstream> Services { get; }

    /// <summary>Takes every path that is nobody else's; null until it is configured.</summary>
    public Upstream? Portal { get; }

    public bool HasPortal => Portal is not null;

    public IEnumerable<Upstream> All => Portal is null ? Services : Services.Append(Portal);

    /// <summary>Reads <c>services:NAME:http:0</c>, <c>:1</c> … of every name that the gateway knows.</summary>
    /// <exception cref="StartupFault">No service at all, or an address that is none.</exception>
    public static Upstreams Read(IConfiguration configuration)
    {
        Upstream[] services = [.. Names.Select(name => Read(configuration, name)).OfType<Upstream>()];
        return services.Length > 0
            ? new Upstreams(services, Read(configuration, Upstream.Portal))
            : throw new StartupFault($"No service is configured: set services__NAME__http__0 for {string.Join(", ", Names)}.");
    }

    private static Upstream? Read(IConfiguration configuration, string name)
    {
        Uri[] addresses = [.. configuration.GetSection($"services:{name}:http").GetChildren()
            .Where(instance => !string.IsNullOrEmpty(instance.Value))
            .Select(instance => Address(instance, name))];
        return addresses.Length > 0 ? new Upstream(name, addresses) : null;
    }

    private static Uri Address(IConfigurationSection instance, string name) =>
        Uri.TryCreate(instance.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new StartupFault($"Setting services__{name}__http__{instance.Key} is not an http address.");
}
