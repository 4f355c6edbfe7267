using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemicPlatform.ServiceDefaults.Http.Json;

/// <summary>
/// JSON of the API: camelCase, enums as camelCase words, instants in UTC, local times as HH:mm. Strict on the way in:
/// what we do not know or miss is refused rather than dropped.
/// </summary>
public static class ApiJson
{
    /// <summary>Applies the conventions.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.AllowDuplicateProperties = false;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new UtcInstantConverter());
        options.Converters.Add(new LocalTimeConverter());
    }
}
