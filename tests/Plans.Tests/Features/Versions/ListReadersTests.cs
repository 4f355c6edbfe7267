namespace SystemicPlatform.Plans.Tests.Features.Versions;

public sealed class ListReadersTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "L-19")]
    public async Task Says_who_has_seen_a_version_once_each()
    {
        var one = await PlanCase.WrittenAsync(fixture);
        await one.PublishedAsync();
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => one.ReadAsync("joint-plan/versions/1", one.Mother)));
        await one.ReadAsync("joint-plan/versions/1", one.School);

        var readers = (await one.ReadAsync("joint-plan/versions/1/readers", one.Child)).Items();

        Assert.Equal([$"Testi {one.Mother.Subject}", $"Testi {one.School.Subject}"], readers.ConvertAll(reader => reader.Text("name")));
    }
}
