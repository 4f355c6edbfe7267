using SystemicPlatform.Meetings.Domain.Records;

namespace SystemicPlatform.Meetings.Tests.Domain.Records;

public sealed class OrderKeyTests
{
    [Fact]
    public void Whatever_is_inserted_wherever_the_order_holds()
    {
        var random = new Random(20260101);
        var keys = new List<string>();
        for (var step = 0; step < 5000; step++)
        {
            var place = random.Next(keys.Count + 1);
            var key = OrderKey.Between(place == 0 ? null : keys[place - 1], place == keys.Count ? null : keys[place]);
            keys.Insert(place, key);
        }

        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void There_is_always_room_in_the_same_place(bool atTheLowerEnd)
    {
        var (low, high) = (OrderKey.First, OrderKey.Between(OrderKey.First, null));
        for (var step = 0; step < 300; step++)
        {
            var key = OrderKey.Between(low, high);
            Assert.True(string.CompareOrdinal(low, key) < 0 && string.CompareOrdinal(key, high) < 0, $"{low} {key} {high}");
            (low, high) = atTheLowerEnd ? (low, key) : (key, high);
        }
    }

    [Fact]
    public void Writing_on_at_the_end_keeps_keys_short()
    {
        var key = OrderKey.First;
        for (var step = 0; step < 10_000; step++)
        {
            key = OrderKey.Between(key, null);
        }

        Assert.Equal(8, key.Length);
    }
}
