using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace SystemicPlatform.EndToEnd.Tests.Partners;

/// <summary>A partner's system that is told of something: takes one message and checks its signature as the documentation says.</summary>
internal sealed class WebhookReceiver : IDisposable
{
    private readonly HttpListener listener = new();

    private WebhookReceiver(string address) => Address = address;

    internal string Address { get; }

    internal static WebhookReceiver Open()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var receiver = new WebhookReceiver($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/hooks/");
        free.Stop();
        receiver.listener.Prefixes.Add(receiver.Address);
        receiver.listener.Start();
        return receiver;
    }

    internal async Task<Message> TakeAsync(CancellationToken ct)
    {
        var context = await listener.GetContextAsync().WaitAsync(TimeSpan.FromSeconds(30), ct);
        using var reader = new StreamReader(context.Request.InputStream);
        var headers = context.Request.Headers;
        var message = new Message(headers["webhook-id"] ?? "", headers["webhook-timestamp"] ?? "", headers["webhook-signature"] ?? "", await reader.ReadToEndAsync(ct));
        context.Response.StatusCode = (int)HttpStatusCode.OK;
        context.Response.Close();
        return message;
    }

    public void Dispose() => listener.Close();

    internal sealed record Message(string Id, string Timestamp, string Signature, string Body)
    {
        internal bool IsSignedWith(string secret)
        {
            var key = Convert.FromBase64String(secret["whsec_".Length..]);
            var expected = $"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}")))}";
            return Signature.Split(' ').Contains(expected);
        }
    }
}
