using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemicPlatform.Portal.Upstream;

/// <summary>Times of day as the services write and read them: HH:mm, without seconds.</summary>
internal sealed class TimeOfDay : JsonConverter<TimeOnly>
{
    private const string Form = "HH:mm";

    public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeOnly.TryParseExact(reader.GetString(), Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Form, CultureInfo.InvariantCulture));
}
