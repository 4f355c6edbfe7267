using System.Numerics;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.ServiceDefaults.Tests.Protection;

public sealed class PersonalIdentityCodeTests
{
    [Theory]
    [InlineData("150313A902J", "2013-03-15", LegalSex.Female)]
    [InlineData("170917A9110", "2017-09-17", LegalSex.Male)]
    [InlineData("240585-906N", "1985-05-24", LegalSex.Female)]
    [InlineData("030882-907T", "1982-08-03", LegalSex.Male)]
    [InlineData("291150-908S", "1950-11-29", LegalSex.Female)]
    [InlineData("010190-999W", "1990-01-01", LegalSex.Male)]
    [InlineData("010190Y999W", "1990-01-01", LegalSex.Male)]
    [InlineData("311299-9008", "1999-12-31", LegalSex.Female)]
    [InlineData(" 150313a902j ", "2013-03-15", LegalSex.Female)]
    public void Reads_birth_date_and_legal_sex(string text, string born, LegalSex sex)
    {
        var code = PersonalIdentityCode.Parse(text);

        Assert.Equal(DateOnly.Parse(born), code.BirthDate);
        Assert.Equal(sex, code.LegalSex);
        Assert.True(code.IsArtificial);
    }

    [Theory]
    [InlineData("150313A902K", "wrong check character")]
    [InlineData("310290-9008", "31 February")]
    [InlineData("290213A902J", "29 February of a common year")]
    [InlineData("150313G902J", "unknown sign")]
    [InlineData("150313Z902J", "unknown sign")]
    [InlineData("150313A902", "too short")]
    [InlineData("150313A902JJ", "too long")]
    [InlineData("15031?A902J", "not a digit")]
    [InlineData("+50313A902J", "not a digit")]
    [InlineData("15031٣A902J", "a digit of another script")]
    [InlineData("001313A902J", "day zero")]
    [InlineData("151313A902J", "month thirteen")]
    [InlineData("", "empty")]
    [InlineData(null, "nothing")]
    public void Refuses_what_is_not_a_code(string? text, string because)
    {
        Assert.False(PersonalIdentityCode.TryParse(text, out _), because);
        Assert.Equal(
            "personal_identity_code_invalid", Assert.Throws<RuleViolation>(() => PersonalIdentityCode.Parse(text)).Code);
    }

    [Theory]
    [InlineData("010190", '-', 0)]
    [InlineData("010190", '-', 1)]
    [InlineData("310290", '-', 900)]
    [InlineData("290213", 'A', 900)]
    [InlineData("290200", '+', 900)]
    public void Refuses_a_wrong_date_or_number_even_with_the_right_check_character(string date, char sign, int number) =>
        Assert.False(PersonalIdentityCode.TryParse(WithCheckCharacter(date, sign, number), out _));

    [Theory]
    [InlineData("010190", '-', 2)]
    [InlineData("290200", 'A', 900)]
    [InlineData("290204", 'B', 900)]
    [InlineData("290296", '+', 899)]
    public void Accepts_the_edges(string date, char sign, int number) =>
        Assert.True(PersonalIdentityCode.TryParse(WithCheckCharacter(date, sign, number), out _));

    [Fact]
    public void The_sign_is_part_of_the_identity() =>
        Assert.NotEqual(PersonalIdentityCode.Parse("010190-999W"), PersonalIdentityCode.Parse("010190Y999W"));

    [Fact]
    public void Every_date_sign_and_number_has_one_check_character_and_a_changed_digit_never_fits_it()
    {
        var codes =
            from days in Gen.Choose(0, 36_523)
            from sign in Gen.Elements("+-YXWVUABCDEF".ToCharArray())
            from number in Gen.Choose(2, 999)
            from position in Gen.Elements(0, 1, 2, 3, 4, 5, 7, 8, 9)
            from digit in Gen.Choose(0, 9)
            select (Date: CenturyOf(sign).AddDays(days), sign, number, position, digit);

        Prop.ForAll(codes.ToArbitrary(), sample =>
        {
            var text = WithCheckCharacter(sample.Date.ToString("ddMMyy"), sample.sign, sample.number);
            var changed = string.Concat(text.AsSpan(0, sample.position), sample.digit.ToString(), text.AsSpan(sample.position + 1));
            return PersonalIdentityCode.TryParse(text, out var code)
                && code.BirthDate == sample.Date
                && code.LegalSex == (sample.number % 2 == 1 ? LegalSex.Male : LegalSex.Female)
                && "0123456789ABCDEFHJKLMNPRSTUVWXY".Count(check => PersonalIdentityCode.TryParse(text[..10] + check, out _)) == 1
                && (changed == text || !PersonalIdentityCode.TryParse(changed, out _));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Never_shows_itself_unless_asked_by_name()
    {
        var code = PersonalIdentityCode.Parse("150313A902J");

        Assert.Equal("******-****", $"{code}");
        Assert.Equal("\"******-****\"", JsonSerializer.Serialize(code));
        Assert.DoesNotContain("150313", new { code }.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "150313", Assert.Throws<RuleViolation>(() => PersonalIdentityCode.Parse("150313A902K")).Message, StringComparison.Ordinal);
        Assert.Equal("150313A902J", code.Reveal());
    }

    private static DateOnly CenturyOf(char sign)
    {
        if (sign == '+')
        {
            return new DateOnly(1800, 1, 1);
        }

        return new DateOnly("ABCDEF".Contains(sign) ? 2000 : 1900, 1, 1);
    }

    // The nine digits as one big number, its remainder by hand; letters G, I, O, Q and Z are left out of the alphabet.
    private static string WithCheckCharacter(string date, char sign, int number)
    {
        var digits = BigInteger.Parse($"{date}{number:D3}");
        var remainder = (int)(digits - (digits / 31 * 31));
        var alphabet = Enumerable.Range('0', 10).Concat(Enumerable.Range('A', 26)).Select(letter => (char)letter)
            .Except("GIOQZ").ToArray();
        return $"{date}{sign}{number:D3}{alphabet[remainder]}";
    }
}
