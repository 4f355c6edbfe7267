using System.Net.Mail;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace SystemicPlatform.Reminders.Channels.Mail;

/// <summary>One connection to the SMTP server, greeted, encrypted and signed in. Not for use by two at once.</summary>
internal sealed class SmtpLine : IDisposable
{
    private static readonly byte[] End = "\r\n.\r\n"u8.ToArray();

    private readonly TcpClient tcp = new() { NoDelay = true };
    private Stream? stream;
    private SmtpTalk talk = null!;

    private SmtpLine()
    {
    }

    /// <summary>Letters taken on this line.</summary>
    public int Taken { get; private set; }

    /// <summary>When it was last of use, by <see cref="Environment.TickCount64"/>.</summary>
    public long RestsSince { get; private set; }

    public static async Task<SmtpLine> OpenAsync(SmtpSettings settings, CancellationToken ct)
    {
        var line = new SmtpLine();
        try
        {
            await line.ConnectAsync(settings, ct);
            return line;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    /// <summary>Hands a letter over.</summary>
    /// <exception cref="SmtpRefusal">The server said no.</exception>
    /// <exception cref="SmtpLineGone">It hung up before the letter began.</exception>
    public async Task SendAsync(MailAddress from, MailAddress to, ReadOnlyMemory<byte> letter, CancellationToken ct)
    {
        try
        {
            await talk.AskAsync($"MAIL FROM:<{LetterText.AsciiAddress(from)}>", SmtpStep.Sender, 2, ct);
        }
        catch (IOException)
        {
            throw new SmtpLineGone();
        }

        await talk.AskAsync($"RCPT TO:<{LetterText.AsciiAddress(to)}>", SmtpStep.Recipient, 2, ct);
        await talk.AskAsync("DATA", SmtpStep.Letter, 3, ct);
        await talk.WriteAsync(letter, ct);
        await talk.WriteAsync(End, ct);
        await talk.HearAsync(SmtpStep.Letter, 2, ct);
        Taken++;
    }

    public void Rest() => RestsSince = Environment.TickCount64;

    /// <summary>Forgets a letter that was refused half-way.</summary>
    public Task ResetAsync(CancellationToken ct) => talk.AskAsync("RSET", SmtpStep.Connection, 2, ct);

    public Task QuitAsync(CancellationToken ct) => talk.AskAsync("QUIT", SmtpStep.Connection, 2, ct);

    public void Dispose()
    {
        stream?.Dispose();
        tcp.Dispose();
    }

    private async Task ConnectAsync(SmtpSettings settings, CancellationToken ct)
    {
        await tcp.ConnectAsync(settings.Host, settings.Port, ct);
        (stream, talk) = (tcp.GetStream(), new SmtpTalk(tcp.GetStream()));
        await talk.HearAsync(SmtpStep.Connection, 2, ct);
        var offers = await GreetAsync(ct);
        if (settings.StartTls)
        {
            await EncryptAsync(settings, offers, ct);
            offers = await GreetAsync(ct);
        }

        if (settings.User is { } user)
        {
            await SignInAsync(user, settings.Password!, offers, ct);
        }
    }

    private async Task<IReadOnlyList<string>> GreetAsync(CancellationToken ct) =>
        await talk.AskAsync($"EHLO {Environment.MachineName.ToLowerInvariant()}", SmtpStep.Connection, 2, ct);

    // Never in the clear because the server, or somebody in between, offers nothing better.
    private async Task EncryptAsync(SmtpSettings settings, IReadOnlyList<string> offers, CancellationToken ct)
    {
        if (!offers.Contains("STARTTLS", StringComparer.OrdinalIgnoreCase))
        {
            throw new SmtpUnsuited("noTls");
        }

        await talk.AskAsync("STARTTLS", SmtpStep.Connection, 2, ct);
        if (talk.HasUnread)
        {
            throw new SmtpUnsuited("tlsInjected");
        }

        var secure = new SslStream(stream!);
        stream = secure;
        await secure.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions { TargetHost = settings.Host, CertificateChainPolicy = Trust(settings.Authorities) }, ct);
        talk = new SmtpTalk(secure);
    }

    private static X509ChainPolicy? Trust(X509Certificate2Collection? authorities)
    {
        if (authorities is null)
        {
            return null;
        }

        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(authorities);
        return policy;
    }

    private async Task SignInAsync(string user, string password, IReadOnlyList<string> offers, CancellationToken ct)
    {
        var known = offers.Where(offer => offer.StartsWith("AUTH ", StringComparison.OrdinalIgnoreCase)).SelectMany(offer => offer.Split(' ').Skip(1)).ToArray();
        if (known.Contains("PLAIN", StringComparer.OrdinalIgnoreCase))
        {
            await talk.AskAsync($"AUTH PLAIN {Base64($"\0{user}\0{password}")}", SmtpStep.Connection, 2, ct);
        }
        else if (known.Contains("LOGIN", StringComparer.OrdinalIgnoreCase))
        {
            await talk.AskAsync("AUTH LOGIN", SmtpStep.Connection, 3, ct);
            await talk.AskAsync(Base64(user), SmtpStep.Connection, 3, ct);
            await talk.AskAsync(Base64(password), SmtpStep.Connection, 2, ct);
        }
        else
        {
            throw new SmtpUnsuited("noSignIn");
        }
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}

/// <summary>The server hung up while nothing was under way.</summary>
public sealed class SmtpLineGone : IOException;
