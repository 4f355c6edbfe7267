using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.ServiceDefaults.Tests.Persistence;

public sealed class RisingIdTests
{
    [Fact]
    public void Each_id_is_above_the_one_before_also_within_a_millisecond()
    {
        Guid[] ids = [.. Enumerable.Range(0, 20_000).Select(_ => RisingId.Next())];
        Assert.Equal(ids.Order(), ids);
    }

    [Fact]
    public void No_two_threads_get_the_same()
    {
        Guid[] ids = [.. Enumerable.Range(0, 20_000).AsParallel().Select(_ => RisingId.Next())];
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void Is_a_version_7_of_now()
    {
        var bytes = RisingId.Next().ToByteArray(bigEndian: true);
        Assert.Equal((0x70, 0x80), (bytes[6] & 0xF0, bytes[8] & 0xC0));
        var milliseconds = Convert.ToInt64(Convert.ToHexString(bytes[..6]), 16);
        Assert.InRange(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), DateTimeOffset.UtcNow.AddSeconds(-5), DateTimeOffset.UtcNow.AddSeconds(5));
    }
}
