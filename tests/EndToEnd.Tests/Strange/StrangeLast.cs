using SystemicPlatform.EndToEnd.Tests.Strange;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(StrangeLast))]

namespace SystemicPlatform.EndToEnd.Tests.Strange;

/// <summary>Strange requests change whatever they can, so they come when all others are done with the platform.</summary>
public sealed class StrangeLast : ITestCollectionOrderer
{
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(one => one.TestCollectionDisplayName.Contains(nameof(StrangeRequestTests), StringComparison.Ordinal))];
}
