using SystemicPlatform.Training.Domain.Certificates;

namespace SystemicPlatform.Training.Tests.Domain.Certificates;

public sealed class CertificateCodeTests
{
    [Fact]
    public void A_million_codes_are_drawn_without_a_repeat_and_every_character_is_used_alike()
    {
        const int Draws = 1_000_000;
        var codes = new HashSet<string>(Draws, StringComparer.Ordinal);
        var counts = new int[128];
        for (var draw = 0; draw < Draws; draw++)
        {
            var code = CertificateCode.New();
            Assert.True(codes.Add(code));
            foreach (var character in code)
            {
                counts[character]++;
            }
        }

        Assert.Equal(CertificateCode.Alphabet.Length, counts.Count(count => count > 0));
        var expected = Draws * CertificateCode.Length / CertificateCode.Alphabet.Length;
        Assert.All(CertificateCode.Alphabet, character => Assert.InRange(counts[character], expected * 0.99, expected * 1.01));
    }

    [Fact]
    public void Is_read_however_people_write_it()
    {
        const string Code = "0123456789ABCDEFGHJKMNPQR";
        Assert.Equal("01234-56789-ABCDE-FGHJK-MNPQR", CertificateCode.Written(Code));
        Assert.Equal(Code, CertificateCode.Normalise(" o1234-56789-abcde-fghjk-mnpqr "));
        Assert.Equal(Code, CertificateCode.Normalise("Ol2345 6789ABCDEFGHJKMNPQR"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789ABCDEFGHJKMNPQ")]
    [InlineData("0123456789ABCDEFGHJKMNPQRS")]
    [InlineData("0123456789ABCDEFGHJKMNPQU")]
    [InlineData("' or 1=1 --")]
    public void What_is_no_code_is_looked_up_as_one_that_nobody_has(string typed) => Assert.Equal(new string('0', 25), CertificateCode.Normalise(typed));
}
