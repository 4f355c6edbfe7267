namespace SystemicPlatform.Reminders.Domain.Sending;

/// <summary>Why an attempt failed.</summary>
/// <param name="Code">May be stored and shown: never an address or what a server said.</param>
/// <param name="IsPermanent">Trying again would fail the same way.</param>
internal sealed record DeliveryFault(string Code, bool IsPermanent = false);
