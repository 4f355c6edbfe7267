namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>
/// Marks a property (or the parameter of a positional record) that tells something of a person: name, contact, code, free
/// text. <see cref="Redacted"/> leaves it out of logs, and an architecture test keeps it out of events.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PersonalAttribute : Attribute;
