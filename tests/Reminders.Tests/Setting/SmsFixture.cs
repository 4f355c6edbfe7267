using SystemicPlatform.Testing.Servers;

namespace SystemicPlatform.Reminders.Tests.Setting;

/// <summary>The service with a gateway for text messages.</summary>
public sealed class SmsFixture : RemindersFixture
{
    public SmsFixture(TestServers servers)
        : this(servers, HttpReceiver.OpenAsync().GetAwaiter().GetResult())
    {
    }

    private SmsFixture(TestServers servers, HttpReceiver gateway)
        : base(servers, new Dictionary<string, string> { ["Sms:Gateway:Address"] = gateway.Address.ToString(), ["Sms:Gateway:Token"] = "secret" }) =>
        Gateway = gateway;

    internal HttpReceiver Gateway { get; }
}

/// <summary>Classes about people's own settings share one service and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SettingsGroup : ICollectionFixture<SmsFixture>
{
    public const string Name = "settings";
}
