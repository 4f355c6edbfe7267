namespace SystemicPlatform.Portal.Upstream;

/// <summary>What pages ask of Plans.</summary>
public sealed class PlansClient(HttpClient http) : ServiceClient(http);
