namespace SystemicPlatform.ServiceDefaults.Hosting;

/// <summary>The service's name: its database, its queue, its path under /api and its OpenAPI document.</summary>
/// <param name="Value">Lower-case, e.g. <c>teams</c>.</param>
public sealed record ServiceName(string Value);
