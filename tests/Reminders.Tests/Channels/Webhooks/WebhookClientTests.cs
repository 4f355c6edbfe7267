using System.Net;
using SystemicPlatform.Reminders.Channels;
using SystemicPlatform.Reminders.Channels.Webhooks;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Channels.Webhooks;

public sealed class WebhookClientTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("::1")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("::ffff:10.0.0.1")]
    public void Addresses_of_an_own_network_are_not_public(string address) => Assert.False(WebhookClient.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2001:4860:4860::8888")]
    public void Other_addresses_are(string address) => Assert.True(WebhookClient.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public async Task Never_connects_to_an_address_of_an_own_network()
    {
        await using var receiver = await HttpReceiver.OpenAsync();
        using var client = WebhookClient.Create(allowPrivate: false);
        using var body = new StringContent("{}");
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => client.PostAsync(new UriBuilder(receiver.Address) { Host = "localhost" }.Uri, body));
        Assert.Equal(new("addressNotPublic", IsPermanent: true), HttpFaults.Of(fault));
        Assert.Empty(receiver.Taken);
    }
}
