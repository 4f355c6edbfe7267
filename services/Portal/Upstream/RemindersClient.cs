namespace SystemicPlatform.Portal.Upstream;

/// <summary>What pages ask of Reminders.</summary>
public sealed class RemindersClient(HttpClient http) : ServiceClient(http);
