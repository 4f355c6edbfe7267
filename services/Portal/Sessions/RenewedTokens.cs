namespace SystemicPlatform.Portal.Sessions;

/// <summary>What the provider gave for a refresh token.</summary>
/// <param name="AccessToken">For the services.</param>
/// <param name="RefreshToken">For the next time; the old one where the provider gives no new one.</param>
/// <param name="ExpiresAt">Of the access token, UTC.</param>
internal sealed record RenewedTokens(string AccessToken, string RefreshToken, DateTimeOffset ExpiresAt);
