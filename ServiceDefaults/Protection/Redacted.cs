using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>
/// An object for a log line: <c>logger.LogInformation("Refused {Request}", Redacted.Of(request))</c> writes the values of plain
/// properties and <c>***</c> for those marked <see cref="PersonalAttribute"/>. Nested objects show their type and
/// lists their length only.
/// </summary>
public readonly record struct Redacted
{
    private static readonly ConcurrentDictionary<Type, Field[]> Known = new();

    private readonly object? source;

    private Redacted(object? source) => this.source = source;

    /// <summary>Wraps an object; it is read when the line is written.</summary>
    public static Redacted Of(object? source) => new(source);

    /// <summary>Type name and properties, personal ones as <c>***</c>.</summary>
    public override string ToString()
    {
        if (source is not { } item)
        {
            return "null";
        }

        var type = item.GetType();
        return $"{type.Name} {{ {string.Join(", ", Known.GetOrAdd(type, Fields).Select(field => field.Show(item)))} }}";
    }

    private static Field[] Fields(Type type)
    {
        var personalParameters = type.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .Where(parameter => parameter.IsDefined(typeof(PersonalAttribute)))
            .Select(parameter => parameter.Name)
            .ToHashSet(StringComparer.Ordinal);

        return [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => new Field(
                property, property.IsDefined(typeof(PersonalAttribute)) || personalParameters.Contains(property.Name)))];
    }

    private sealed record Field(PropertyInfo Property, bool Personal)
    {
        public string Show(object source) =>
            $"{Property.Name} = {(Personal ? "***" : Describe(Property.GetValue(source)))}";

        private static string Describe(object? value) => value switch
        {
            null => "null",
            string text => text,
            ICollection list => $"{list.Count} items",
            IFormattable plain when plain is Enum || string.Equals(plain.GetType().Namespace, nameof(System), StringComparison.Ordinal) =>
                plain.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
            bool flag => flag ? "true" : "false",
            _ => value.GetType().Name,
        };
    }
}
