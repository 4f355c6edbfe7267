using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace SystemicPlatform.AppHost.Local.Servers;

internal static class Ports
{
    // Below the range the kernel takes for outgoing connections: a server that restarts finds its port free again.
    private const int First = 20_000;
    private const int Last = 32_000;

    /// <summary>Ports nobody listens on now, all different.</summary>
    internal static int[] Free(int count)
    {
        var free = new HashSet<int>();
        while (free.Count < count)
        {
            var port = RandomNumberGenerator.GetInt32(First, Last);
            if (!InUse(port))
            {
                free.Add(port);
            }
        }
        return [.. free];
    }

    internal static bool InUse(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }
}
