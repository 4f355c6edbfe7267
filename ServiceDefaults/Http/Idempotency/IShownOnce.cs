namespace SystemicPlatform.ServiceDefaults.Http.Idempotency;

/// <summary>
/// An answer with a secret that is shown this once and stored nowhere. What an <c>Idempotency-Key</c> remembers is the
/// answer without it.
/// </summary>
public interface IShownOnce
{
    /// <summary>The same answer without the secret; of the same type.</summary>
    object Remembered { get; }
}
