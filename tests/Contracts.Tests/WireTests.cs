using System.Text.Json;
using SystemicPlatform.ServiceDefaults.Messaging;

namespace SystemicPlatform.Contracts.Tests;

/// <summary>
/// An event that is on its way cannot be changed: services of different versions read it. Each has its wire form in
/// <c>Snapshots</c>; a test that fails here means that old consumers would break. Add members, do not change them.
/// </summary>
public sealed class WireTests
{
    private static readonly JsonSerializerOptions Indented = new(EventJson.Options) { WriteIndented = true };

    public static TheoryData<string> Events => [.. Samples.All.Select(sample => sample.GetType().Name)];

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Looks_on_the_wire_as_it_did(string name)
    {
        var sample = Samples.All.Single(one => one.GetType().Name == name);
        var now = JsonSerializer.Serialize(sample, sample.GetType(), Indented);
        var path = Path.Combine(AppContext.BaseDirectory, "Snapshots", $"{name}.json");
        Assert.True(File.Exists(path), $"No snapshot for {name}. Its wire form now:\n{now}");
        Assert.Equal((await File.ReadAllTextAsync(path)).Trim(), now, ignoreLineEndingDifferences: true);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Comes_back_from_the_wire_as_it_was(string name)
    {
        var sample = Samples.All.Single(one => one.GetType().Name == name);
        var wire = JsonSerializer.Serialize(sample, sample.GetType(), EventJson.Options);
        var back = JsonSerializer.Deserialize(wire, sample.GetType(), EventJson.Options);
        Assert.Equal(wire, JsonSerializer.Serialize(back, sample.GetType(), EventJson.Options));
    }

    [Fact]
    public void Every_event_has_a_sample() => Assert.Equal(
        typeof(IEvent).Assembly.GetTypes().Where(type => type.IsClass && typeof(IEvent).IsAssignableFrom(type)).Select(type => type.Name).Order(),
        Samples.All.Select(sample => sample.GetType().Name).Order());

    [Fact]
    public void An_event_from_a_newer_publisher_can_be_read()
    {
        var read = JsonSerializer.Deserialize<Teams.ChildRegistered>(
            """{"tenant":"pirkanmaa","childId":"0199d000-0000-7000-8000-000000000002","at":"2026-10-12T06:00:00+00:00","later":1}""", EventJson.Options);
        Assert.Equal("pirkanmaa", read!.Tenant);
    }
}
