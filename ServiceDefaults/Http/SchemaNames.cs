using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// Names of the schemas in a document. By its own name alone every use case's <c>Request</c> would be the same one, and the
/// document would describe the first of them for all: a type inside another carries the other's name before its own.
/// </summary>
internal sealed class SchemaNames
{
    private readonly ConcurrentDictionary<string, Type> taken = new(StringComparer.Ordinal);

    /// <summary>The name of a type's schema; null for what is described in place.</summary>
    public string? Of(JsonTypeInfo info)
    {
        if (OpenApiOptions.CreateDefaultSchemaReferenceId(info) is null)
        {
            return null;
        }

        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var name = Name(type);
        return taken.GetOrAdd(name, type) == type ? name : $"{type.Namespace?.Split('.')[^1]}{name}";
    }

    private static string Name(Type type)
    {
        var own = type.Name.Split('`')[0];
        var arguments = type is { IsGenericType: true } ? $"Of{string.Join("And", type.GetGenericArguments().Select(Name))}" : "";
        return $"{(type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) : "")}{own}{arguments}";
    }
}
