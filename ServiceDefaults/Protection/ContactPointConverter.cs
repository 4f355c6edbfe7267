using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>
/// Writes <c>{"protected":true}</c> for a protected contact, its values otherwise. Reads
/// <c>{email?, phone?, language, nonDisclosure?}</c>; <c>{"protected":true}</c> is refused, because taking it back would
/// erase what the sender was not allowed to see.
/// </summary>
internal sealed class ContactPointConverter : JsonConverter<ContactPoint>
{
    public override ContactPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var shape = JsonSerializer.Deserialize<Shape>(ref reader, options)
            ?? throw new JsonException("A contact is missing.");
        return new ContactPoint(shape.Email, shape.Phone, shape.Language, shape.NonDisclosure);
    }

    public override void Write(Utf8JsonWriter writer, ContactPoint value, JsonSerializerOptions options)
    {
        if (value.NonDisclosure)
        {
            writer.WriteStartObject();
            writer.WriteBoolean("protected", true);
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value.Disclose(), options);
    }

    private sealed class Shape
    {
        [JsonPropertyName("email")]
        public string? Email { get; init; }

        [JsonPropertyName("phone")]
        public string? Phone { get; init; }

        [JsonPropertyName("language")]
        public required string Language { get; init; }

        [JsonPropertyName("nonDisclosure")]
        public bool NonDisclosure { get; init; }
    }
}
