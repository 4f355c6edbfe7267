using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Tests.Domain.Children;

public sealed class SearchKeysTests
{
    [Fact]
    public void Are_runs_of_three_letters_and_the_initials_either_way() =>
        Assert.Equal(["  a", "  o", " ai", " oy", "^ao", "^oa", "ai ", "oy "], SearchKeys.Of("Äi", "Öy").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("I.T.", "^it")]
    [InlineData("i. t", "^it")]
    [InlineData("TI", "^ti")]
    [InlineData("ÅÄ", "^aa")]
    public void Of_initials_is_one(string query, string key) => Assert.Equal([key], SearchKeys.OfQuery(query));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("%_-")]
    public void Of_no_letters_are_none(string query) => Assert.Empty(SearchKeys.OfQuery(query));

    [Fact]
    public void A_name_needs_half_of_the_keys_of_a_query()
    {
        Assert.Equal(1, SearchKeys.Least(new HashSet<string>()));
        Assert.Equal(3, SearchKeys.Least(SearchKeys.OfQuery("iris")));
    }
}
