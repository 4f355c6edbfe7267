using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.ServiceDefaults.Tests.Protection;

public sealed class MentionedCodesTests
{
    [Theory]
    [InlineData("Kysymys lapsesta 150313A902J, mitä teen?")]
    [InlineData("150313a902j")]
    [InlineData("(240585-906N)")]
    [InlineData("240585–906N")]
    [InlineData("150313 A902J")]
    [InlineData("15.03.13A902J")]
    [InlineData("150313A902X")]
    public void Finds_codes_also_mistyped_ones(string text)
    {
        Assert.True(MentionedCodes.In(text));
        Assert.DoesNotContain("902", MentionedCodes.Masked(text), StringComparison.Ordinal);
        Assert.DoesNotContain("906", MentionedCodes.Masked(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Lastensuojelulaki 417/2007 26 §")]
    [InlineData("Y-tunnus 1234567-8")]
    [InlineData("Puhelin 040 123 4567")]
    [InlineData("2026-10-20 klo 9.00–11.00")]
    [InlineData("991399A902J")]
    public void Leaves_other_numbers_alone(string? text) => Assert.False(MentionedCodes.In(text));
}
