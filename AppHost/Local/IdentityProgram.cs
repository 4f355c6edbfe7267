using System.Globalization;
using SystemicPlatform.AppHost.Local.Processes;
using SystemicPlatform.AppHost.Local.Servers;

namespace SystemicPlatform.AppHost.Local;

/// <summary>The development OpenID provider, run by Node.</summary>
internal static class IdentityProgram
{
    internal static ProcessSpec Spec(Topology topology, LocalOptions options, Wiring wiring)
    {
        var folder = Path.Combine(options.Root, topology.Identity.Folder);
        return new ProcessSpec(Programs.Required("node"), "--no-warnings", "--max-semi-space-size=2", Path.Combine(folder, "server.js"))
        {
            Environment = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["IDENTITY_DEVELOPMENT"] = "true",
                ["IDENTITY_ISSUER"] = wiring.Authority,
                ["IDENTITY_PORT"] = topology.Identity.Port.ToString(CultureInfo.InvariantCulture),
                ["IDENTITY_AUDIENCE"] = Wiring.Audience,
                ["IDENTITY_KEYS"] = Path.Combine(options.DataFolder, "identity"),
                ["IDENTITY_PORTAL"] = wiring.PublicAddress,
                ["IDENTITY_PORTAL_SECRET"] = wiring.Client.Secret,
            },
            Log = options.Log("identity"),
            WorkingFolder = folder,
        };
    }
}
