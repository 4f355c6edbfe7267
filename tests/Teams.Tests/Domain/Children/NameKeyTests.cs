using SystemicPlatform.Teams.Domain.Children;

namespace SystemicPlatform.Teams.Tests.Domain.Children;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("  TESTIMETSÄ ", "testimetsä")]
    [InlineData("Testimetsa\u0308", "testimetsä")]
    public void Is_the_same_for_any_case_and_either_unicode_form(string name, string key) => Assert.Equal(key, NameKey.Of(name));
}
