namespace SystemicPlatform.Portal.Sessions;

/// <summary>A signed-in person: the tokens stay here, the browser has only the key, in a protected cookie.</summary>
internal sealed class SignInSession
{
    /// <summary>Hash of the key in the cookie, so that a look into this table lets nobody in.</summary>
    public required string Key { get; init; }

    /// <summary>The sign-in with its tokens, sealed by data protection.</summary>
    public required byte[] Ticket { get; set; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; set; }
}
