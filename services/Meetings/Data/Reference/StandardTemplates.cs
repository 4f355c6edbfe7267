using System.Text.Json;
using System.Text.Json.Serialization;
using SystemicPlatform.Meetings.Domain.Templates;

namespace SystemicPlatform.Meetings.Data.Reference;

/// <summary>
/// The templates that come with the platform, version 1 of each (A2-12, A2-13). Data beside the code: an area writes its
/// own next versions.
/// </summary>
internal static class StandardTemplates
{
    internal const int Version = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>By key.</summary>
    internal static IReadOnlyDictionary<string, TemplateContent> ByKey { get; } = Read();

    private static Dictionary<string, TemplateContent> Read()
    {
        using var file = typeof(StandardTemplates).Assembly.GetManifestResourceStream("process-templates.json")!;
        return JsonSerializer.Deserialize<Standard[]>(file, Options)!.ToDictionary(one => one.Key, one => one.Content, StringComparer.Ordinal);
    }

    private sealed record Standard(string Key, TemplateContent Content);
}
