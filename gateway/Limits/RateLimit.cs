namespace SystemicPlatform.Gateway.Limits;

/// <summary>How many requests a minute one of a kind may send; as many may come at once.</summary>
/// <param name="Kind"><c>person</c>, <c>partner</c>, <c>address</c> or <c>portal</c>; shown in the RateLimit headers.</param>
/// <param name="PerMinute">Requests.</param>
internal sealed record RateLimit(string Kind, int PerMinute);
