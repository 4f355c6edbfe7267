using SystemicPlatform.Teams.Domain.Retention;

namespace SystemicPlatform.Architecture.Tests;

/// <summary>An erasure is complete when every service has said so: none may be missing from the list.</summary>
public sealed class ErasureTests
{
    [Fact]
    public void Every_service_is_waited_for() =>
        Assert.Equal(SourceTree.Services.Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal), ErasingServices.All);
}
