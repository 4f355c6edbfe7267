namespace SystemicPlatform.ServiceDefaults.Hosting;

/// <summary>The process cannot start as it is configured. Printed as one line on standard error; exit code 1.</summary>
/// <param name="message">What is wrong and what to do, without secrets.</param>
public sealed class StartupFault(string message) : Exception(message);
