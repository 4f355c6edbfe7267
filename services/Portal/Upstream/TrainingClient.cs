namespace SystemicPlatform.Portal.Upstream;

/// <summary>What pages ask of Training.</summary>
public sealed class TrainingClient(HttpClient http) : ServiceClient(http);
