using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using SystemicPlatform.Reminders.Mail;

namespace SystemicPlatform.Reminders.Tests.Mail;

public sealed class SmtpServerTests
{
    [Fact]
    public async Task Hands_the_message_over()
    {
        using var post = new SmallPostOffice();
        var talk = post.ServeAsync("250 taken");
        await SendAsync(post.Port);
        var heard = await talk;
        Assert.Contains("RCPT TO:<to@demo.example>", heard);
        Assert.Contains(heard, line => line.StartsWith("Message-ID: <one@demo.example>", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Tells_a_refusal_by_its_code()
    {
        using var post = new SmallPostOffice();
        var talk = post.ServeAsync("452 full of somebody@demo.example");
        var fault = await Assert.ThrowsAnyAsync<SmtpException>(() => SendAsync(post.Port));
        Assert.Equal("smtp:insufficientStorage", MailFaults.CodeOf(fault));
        await talk;
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_left_after_the_patience()
    {
        using var post = new SmallPostOffice();
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(post.Port, patience.Token));
        Assert.Equal("timeout", MailFaults.CodeOf(fault));
    }

    [Fact]
    public async Task No_server_is_unreachable()
    {
        int port;
        using (var post = new SmallPostOffice())
        {
            port = post.Port;
        }

        Assert.Equal("unreachable", MailFaults.CodeOf(await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(port))));
    }

    private static async Task SendAsync(int port, CancellationToken ct = default)
    {
        var server = new SmtpServer(new SmtpSettings { Host = "127.0.0.1", Port = port, StartTls = false });
        using var message = new MailMessage("from@demo.example", "to@demo.example", "subject", "body");
        message.Headers.Add("Message-ID", "<one@demo.example>");
        await server.SendAsync(message, Guid.CreateVersion7(), ct);
    }

    /// <summary>Speaks as much SMTP as one message needs.</summary>
    private sealed class SmallPostOffice : IDisposable
    {
        private readonly TcpListener listener = new(IPAddress.Loopback, 0);

        public SmallPostOffice() => listener.Start();

        public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

        public async Task<List<string>> ServeAsync(string verdict)
        {
            using var client = await listener.AcceptTcpClientAsync();
            using var reader = new StreamReader(client.GetStream());
            await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
            await writer.WriteLineAsync("220 demo.example");
            var (heard, inData) = (new List<string>(), false);
            while (await reader.ReadLineAsync() is { } line)
            {
                heard.Add(line);
                if (inData && line != ".")
                {
                    continue;
                }

                await writer.WriteLineAsync(inData ? verdict : line == "DATA" ? "354 go on" : line == "QUIT" ? "221 bye" : "250 well");
                inData = line == "DATA";
            }

            return heard;
        }

        public void Dispose() => listener.Dispose();
    }
}
