using System.Text.Json;

namespace SystemicPlatform.Gateway.Health;

/// <summary>What one instance says of itself, or <c>unhealthy</c> for one that does not say anything.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c> or <c>unhealthy</c>.</param>
/// <param name="Checks">Its own checks as it gave them.</param>
/// <param name="Description">Why there are none.</param>
internal sealed record InstanceHealth(string Status, JsonElement? Checks, string? Description)
{
    public const string Healthy = "healthy";
    public const string Degraded = "degraded";
    public const string Unhealthy = "unhealthy";

    public static InstanceHealth Silent(string description) => new(Unhealthy, null, description);

    public static InstanceHealth Of(JsonElement answer) => new(
        answer.GetProperty("status").GetString() switch
        {
            Healthy => Healthy,
            Degraded => Degraded,
            _ => Unhealthy,
        },
        answer.TryGetProperty("checks", out var checks) ? checks : null,
        null);
}
