using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing;

[assembly: AssemblyFixture(typeof(ProbeFixture))]

namespace SystemicPlatform.ServiceDefaults.Tests.Probe;

/// <summary>The probe service on real servers, shared by the project's tests.</summary>
public sealed class ProbeFixture() : ServiceFixture<ProbeDb>("probe", ProbeService.Add, ProbeService.Map);

/// <summary>Another probe service on the shared servers, for tests that break something.</summary>
internal sealed class OwnProbe(SystemicPlatform.Testing.Servers.TestServers servers)
    : ServiceFixture<ProbeDb>("probe", ProbeService.Add, ProbeService.Map, shared: servers);

/// <summary>A probe service with servers of its own, for tests that take them away.</summary>
internal sealed class LonelyProbe() : ServiceFixture<ProbeDb>("probe", ProbeService.Add, ProbeService.Map);
