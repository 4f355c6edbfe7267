using System.Text.Json;
using System.Text.Json.Serialization;
using SystemicPlatform.Contracts;

namespace SystemicPlatform.ServiceDefaults.Messaging;

/// <summary>How events look on the wire, and which ones there are.</summary>
public static class EventJson
{
    private static readonly Dictionary<string, Type> Types = typeof(IEvent).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IEvent).IsAssignableFrom(type))
        .ToDictionary(type => type.FullName!, StringComparer.Ordinal);

    /// <summary>camelCase members and enum words; members that a consumer does not know are ignored.</summary>
    public static JsonSerializerOptions Options { get; } = Apply(new(JsonSerializerDefaults.Web));

    /// <summary>Adds our conventions to the bus's own options, which know its envelope.</summary>
    internal static JsonSerializerOptions Apply(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        return options;
    }

    /// <summary>
    /// What this program can publish. A row of another type was stored by a newer one; it waits, and readiness shows
    /// its age, instead of stopping the rows behind it.
    /// </summary>
    internal static string[] KnownTypes { get; } = [.. Types.Keys];

    /// <summary>The event type of an outbox row.</summary>
    /// <exception cref="InvalidOperationException">The row names a type that Contracts does not have.</exception>
    internal static Type TypeOf(string fullName) => Types.TryGetValue(fullName, out var type)
        ? type
        : throw new InvalidOperationException($"Contracts has no event {fullName}.");
}
