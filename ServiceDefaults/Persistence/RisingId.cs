namespace SystemicPlatform.ServiceDefaults.Persistence;

/// <summary>
/// UUID v7 that also rises within a millisecond: the 12 bits after the time count. EF inserts the rows of one save in
/// the order of their keys, so events stored together keep the order in which they were published.
/// </summary>
public static class RisingId
{
    private const int CounterBits = 12;

    private static long last;

    /// <summary>An id above every id that this process has made.</summary>
    public static Guid Next()
    {
        long previous, next;
        do
        {
            previous = Volatile.Read(ref last);
            next = Math.Max(previous + 1, DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() << CounterBits);
        }
        while (Interlocked.CompareExchange(ref last, next, previous) != previous);

        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(next >> CounterBits)).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6] = (byte)(0x70 | ((next >> 8) & 0x0F));
        bytes[7] = (byte)next;
        return new Guid(bytes, bigEndian: true);
    }
}
