namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>
/// A protected value cannot be opened: it was changed, was made for another purpose, or its key is not in the ring.
/// A fault of the system, never of the caller; the message holds neither the value nor a key.
/// </summary>
public sealed class ProtectionFault(string message, Exception? innerException = null) : Exception(message, innerException);
