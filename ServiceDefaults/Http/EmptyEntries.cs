using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// Refuses lists with empty entries, wherever they lie in a body. What is read from JSON is held to its types property by
/// property; entries of lists are not, so a null would come to code that counts on none.
/// </summary>
internal static class EmptyEntries
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Parts = new();

    /// <summary>Looks through the body.</summary>
    /// <exception cref="InvalidFields"><c>not_null</c> at the first.</exception>
    public static void Refuse(object body)
    {
        if (FirstIn(body, "") is { } entry)
        {
            throw new InvalidFields(entry, "not_null", "No empty entries.");
        }
    }

    private static string? FirstIn(object value, string path) => value switch
    {
        string => null,
        IDictionary entries => FirstAmong(entries.Values.Cast<object?>(), path),
        IEnumerable items => FirstAmong(items.Cast<object?>(), path),
        _ => Parts.GetOrAdd(value.GetType(), PartsOf).Select(part => part.GetValue(value) is { } inner ? FirstIn(inner, Under(path, part)) : null)
            .FirstOrDefault(found => found is not null),
    };

    private static string? FirstAmong(IEnumerable<object?> items, string path) => items
        .Select((item, index) => (Item: item, At: $"{path}[{index}]"))
        .Select(one => one.Item is null ? one.At : FirstIn(one.Item, one.At)).FirstOrDefault(found => found is not null);

    private static string Under(string path, PropertyInfo part) =>
        (path.Length == 0 ? "" : $"{path}.") + JsonNamingPolicy.CamelCase.ConvertName(part.Name);

    // What is read from the body can be set; what is worked out from it may not be asked yet.
    private static PropertyInfo[] PartsOf(Type type) => type.Namespace?.StartsWith(nameof(SystemicPlatform), StringComparison.Ordinal) is true && !type.IsEnum
        ? [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(part => part.CanWrite && part.GetIndexParameters().Length == 0)]
        : [];
}
