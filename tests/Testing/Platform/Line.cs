using System.Net;
using System.Net.Sockets;

namespace SystemicPlatform.Testing.Platform;

/// <summary>A line to a server on this machine that can be cut and mended: while it is cut nobody answers at its address.</summary>
internal sealed class Line : IAsyncDisposable
{
    private readonly IPEndPoint server;
    private readonly IPEndPoint own;
    private CancellationTokenSource whole = new();
    private TcpListener listener;
    private Task carrying;

    private Line(IPEndPoint server)
    {
        this.server = server;
        listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        own = (IPEndPoint)listener.LocalEndpoint;
        carrying = CarryAsync(listener, whole.Token);
    }

    internal Uri Address => new($"http://{own}");

    internal static Line To(string address) => new(new IPEndPoint(IPAddress.Loopback, new Uri(address).Port));

    /// <summary>Ends what is being said and takes no new call.</summary>
    internal async Task CutAsync()
    {
        await whole.CancelAsync();
        listener.Stop();
        await carrying;
    }

    internal void Mend()
    {
        whole.Dispose();
        whole = new CancellationTokenSource();
        listener = new TcpListener(own);
        listener.Start();
        carrying = CarryAsync(listener, whole.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await CutAsync();
        whole.Dispose();
    }

    private async Task CarryAsync(TcpListener calls, CancellationToken cut)
    {
        var carried = new List<Task>();
        try
        {
            while (true)
            {
                carried.Add(CarryAsync(await calls.AcceptTcpClientAsync(cut), cut));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(carried);
        }
    }

    private async Task CarryAsync(TcpClient caller, CancellationToken cut)
    {
        using (caller)
        using (var called = new TcpClient())
        {
            try
            {
                await called.ConnectAsync(server, cut);
                var (there, back) = (caller.GetStream().CopyToAsync(called.GetStream(), cut), called.GetStream().CopyToAsync(caller.GetStream(), cut));
                await Task.WhenAny(there, back);
            }
            catch (Exception end) when (end is OperationCanceledException or IOException or SocketException)
            {
                // Whoever was speaking hears the line end.
            }
        }
    }
}
