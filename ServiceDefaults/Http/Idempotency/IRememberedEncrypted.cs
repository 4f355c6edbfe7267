namespace SystemicPlatform.ServiceDefaults.Http.Idempotency;

/// <summary>
/// An answer with personal data that its table holds encrypted, such as a contact: what an <c>Idempotency-Key</c>
/// remembers of it is encrypted, too. Only where the answer tells of no child, since erasure looks for ids in the text.
/// </summary>
public interface IRememberedEncrypted;
