using SystemicPlatform.Training.Domain.Ledger;

namespace SystemicPlatform.Training.Tests.Domain.Ledger;

public sealed class HeadcountTests
{
    [Theory]
    [InlineData("334", 334, 334, 334)]
    [InlineData("0", 0, 0, 0)]
    [InlineData("15 (trainer)", 15, 15, 15)]
    [InlineData(">148", 149, null, null)]
    [InlineData("~300", null, null, null)]
    [InlineData("12–30", 12, 30, null)]
    [InlineData("34–70 each", null, null, null)]
    public void Is_kept_as_it_was_given_and_bounds_only_what_it_says(string given, int? least, int? most, int? exact)
    {
        var count = Headcount.Read(given)!;
        Assert.Equal((given, least, most, exact), (count.Given, count.Least, count.Most, count.Exact));
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("-5")]
    [InlineData("30–12")]
    [InlineData("many")]
    [InlineData("1234567")]
    [InlineData("=1+1")]
    public void Refuses_what_is_no_number_of_people(string given) => Assert.Null(Headcount.Read(given));
}
