using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// Parts of an aggregate that are only ever read with it: one jsonb column of its row, so that the row's version stands
/// for them too. Values are immutable: a change is a new value, which is how EF sees it.
/// </summary>
public static class JsonColumns
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>Every property of that type is such a column.</summary>
    public static ModelConfigurationBuilder Json<T>(this ModelConfigurationBuilder conventions)
    {
        conventions.Properties<T>().HaveColumnType("jsonb").HaveConversion<Converter<T>, Comparer<T>>();
        return conventions;
    }

    private sealed class Converter<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, Options), text => JsonSerializer.Deserialize<T>(text, Options)!);

    private sealed class Comparer<T>() : ValueComparer<T>(
        (one, other) => EqualityComparer<T>.Default.Equals(one, other),
        value => EqualityComparer<T>.Default.GetHashCode(value!),
        value => value);
}
