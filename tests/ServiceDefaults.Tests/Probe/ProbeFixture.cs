using SystemicPlatform.ServiceDefaults.Tests.Probe;
using SystemicPlatform.Testing;

[assembly: AssemblyFixture(typeof(ProbeFixture))]

namespace SystemicPlatform.ServiceDefaults.Tests.Probe;

/// <summary>The probe service on real servers, shared by the project's tests.</summary>
public sealed class ProbeFixture() : ServiceFixture<ProbeDb>("probe", ProbeService.Add, ProbeService.Map);
