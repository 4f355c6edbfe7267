using System.Text.Json.Nodes;

namespace SystemicPlatform.Plans.Domain.Versions;

/// <summary>A field that differs between two versions.</summary>
/// <param name="Field">Path of the field, e.g. <c>sections.monitoring.updateForm</c>; rows of a list are named by their id or place.</param>
/// <param name="Before">Its value in the first; null = not there.</param>
/// <param name="After">Its value in the second; null = not there.</param>
internal sealed record FieldChange(string Field, JsonNode? Before, JsonNode? After);
