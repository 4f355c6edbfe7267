using SystemicPlatform.Testing.Servers;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>The service with quiet hours from 20 to 7.</summary>
public sealed class QuietFixture(TestServers servers)
    : RemindersFixture(servers, new Dictionary<string, string> { ["Quiet:From"] = "20:00", ["Quiet:To"] = "07:00" });
