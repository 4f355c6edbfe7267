using SystemicPlatform.Reminders.Channels.Mail;
using SystemicPlatform.Reminders.Tests.Setting;

namespace SystemicPlatform.Reminders.Tests.Channels.Mail;

/// <summary>Against a server that takes nothing before STARTTLS and sign-in, with a certificate of an authority of our own.</summary>
public sealed class SmtpSignInTests : IDisposable
{
    private readonly TestAuthority authority = new("localhost");

    public void Dispose() => authority.Dispose();

    [Theory]
    [InlineData("PLAIN")]
    [InlineData("LOGIN")]
    [InlineData("CRAM-MD5 PLAIN")]
    public async Task Encrypts_and_signs_in_before_the_letter(string offered)
    {
        await using var post = await OpenAsync("--auth", offered);
        using var server = Server(post);
        await SendAsync(server);
        await SendAsync(server);
        var letters = (await post.ReadAsync()).Letters;
        Assert.Equal(2, letters.Length);
        Assert.All(letters, letter => Assert.True(letter.Secure));
        Assert.Single(letters.Select(letter => letter.Line).Distinct());
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_tried_again_later()
    {
        await using var post = await OpenAsync();
        using var server = Server(post, settings => settings with { Password = "wrong" });
        Assert.Equal(new("smtp:535"), await FaultAsync(server));
    }

    [Fact]
    public async Task A_server_that_nobody_vouches_for_gets_nothing()
    {
        await using var post = await OpenAsync();
        using var server = Server(post, settings => settings with { Authorities = null });
        Assert.Equal(new("smtp:tlsRefused"), await FaultAsync(server));
        using var stranger = Server(post, settings => settings with { Host = "127.0.0.1" });
        Assert.Equal(new("smtp:tlsRefused"), await FaultAsync(stranger));
        Assert.Empty((await post.ReadAsync()).Letters);
    }

    [Fact]
    public async Task Never_goes_on_in_the_clear_where_the_server_cannot_encrypt()
    {
        await using var post = await RecordingPost.OpenAsync("--sign-in", "reminders:secret");
        using var server = Server(post);
        Assert.Equal(new("smtp:noTls"), await FaultAsync(server));
        Assert.Empty((await post.ReadAsync()).Letters);
    }

    [Fact]
    public async Task A_server_with_no_sign_in_that_we_know_is_told_of()
    {
        await using var post = await OpenAsync("--auth", "GSSAPI");
        using var server = Server(post);
        Assert.Equal(new("smtp:noSignIn"), await FaultAsync(server));
    }

    private Task<RecordingPost> OpenAsync(params string[] options) =>
        RecordingPost.OpenAsync(["--certificate", authority.ServerFile, "--sign-in", "reminders:secret", .. options]);

    private SmtpServer Server(RecordingPost post, Func<SmtpSettings, SmtpSettings>? change = null)
    {
        var settings = new SmtpSettings
        {
            Host = "localhost",
            Port = post.Port,
            User = "reminders",
            Password = "secret",
            Authorities = authority.Authorities,
        };
        return new SmtpServer(change?.Invoke(settings) ?? settings);
    }

    private static Task SendAsync(SmtpServer server) =>
        server.SendAsync(Letters.To("to@demo.example"), Guid.CreateVersion7(), () => Task.CompletedTask, CancellationToken.None);

    private static async Task<SystemicPlatform.Reminders.Domain.Sending.DeliveryFault> FaultAsync(SmtpServer server) =>
        MailFaults.Of(await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(server)));
}
