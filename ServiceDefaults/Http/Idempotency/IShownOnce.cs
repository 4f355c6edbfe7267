namespace SystemicPlatform.ServiceDefaults.Http.Idempotency;

/// <summary>
/// An answer with what is shown this once: a secret that is stored nowhere, or what is stored encrypted only. What an <c>Idempotency-Key</c> remembers is the
/// answer without it.
/// </summary>
public interface IShownOnce
{
    /// <summary>The same answer without the secret; of the same type.</summary>
    object Remembered { get; }
}
