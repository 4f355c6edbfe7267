namespace SystemicPlatform.Teams.Tests.Domain.Children;

public sealed class ClientRelationshipTests
{
    [Theory]
    [InlineData(-1, null, false)]
    [InlineData(0, null, true)]
    [InlineData(0, 400, true)]
    public void Covers_what_lies_within_it(int from, int? to, bool covered) => Assert.Equal(
        covered, Build.Relationship().Covers(Build.Opened.AddDays(from), to is { } days ? Build.Opened.AddDays(days) : null));
}
