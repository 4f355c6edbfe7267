using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SystemicPlatform.ServiceDefaults.Protection;

/// <summary>Legal sex as the individual number of a personal identity code tells it.</summary>
public enum LegalSex
{
    /// <summary>Even individual number.</summary>
    Female,

    /// <summary>Odd individual number.</summary>
    Male,
}

/// <summary>
/// Finnish personal identity code (henkilötunnus): <c>ddmmyy</c>, century sign, individual number, check character (E5).
/// The sign is part of the identity: the same digits under another sign are another person.
/// It shows itself only through <see cref="Reveal"/>: as text, in logs and as JSON it is masked.
/// </summary>
[JsonConverter(typeof(MaskingConverter))]
public sealed record PersonalIdentityCode
{
    /// <summary>What a code looks like wherever it was not asked for by name.</summary>
    public const string Mask = "******-****";

    private const string CheckCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private const int Length = 11;

    private readonly string value;

    private PersonalIdentityCode(string value, DateOnly birthDate)
    {
        this.value = value;
        BirthDate = birthDate;
    }

    /// <summary>Day of birth as written in the code.</summary>
    public DateOnly BirthDate { get; }

    /// <summary>Legal sex as written in the code.</summary>
    public LegalSex LegalSex => (value[9] - '0') % 2 == 0 ? LegalSex.Female : LegalSex.Male;

    /// <summary>True for individual numbers 900–999: artificial or temporary codes that belong to no person.</summary>
    public bool IsArtificial => value[7] == '9';

    /// <summary>Reads a code; surrounding blanks and lower case are accepted.</summary>
    /// <exception cref="RuleViolation"><c>personal_identity_code_invalid</c>; the message does not repeat the input.</exception>
    public static PersonalIdentityCode Parse(string? text) =>
        TryParse(text, out var code)
            ? code
            : throw new RuleViolation("personal_identity_code_invalid", "The personal identity code is not valid.");

    /// <summary>Reads a code; false when length, date, sign, individual number or check character is wrong.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PersonalIdentityCode? code)
    {
        var candidate = text?.Trim().ToUpperInvariant() ?? "";
        code = candidate.Length == Length
            && Century(candidate[6]) is { } century
            && TryDigits(candidate, out var digits)
            && digits % 1000 >= 2
            && candidate[10] == CheckCharacters[digits % 31]
            && TryDate(century, digits / 1000, out var birthDate)
                ? new PersonalIdentityCode(candidate, birthDate)
                : null;
        return code is not null;
    }

    /// <summary>The code itself. For storage, look-up and those who hold the permission; never for a log.</summary>
    public string Reveal() => value;

    /// <summary>The mask.</summary>
    public override string ToString() => Mask;

    private static int? Century(char sign) => sign switch
    {
        '+' => 1800,
        '-' or (>= 'U' and <= 'Y') => 1900,
        >= 'A' and <= 'F' => 2000,
        _ => null,
    };

    private static bool TryDigits(string candidate, out int digits) =>
        int.TryParse(
            string.Concat(candidate.AsSpan(0, 6), candidate.AsSpan(7, 3)),
            NumberStyles.None, CultureInfo.InvariantCulture, out digits);

    private static bool TryDate(int century, int dayMonthYear, out DateOnly date)
    {
        var (day, month, year) = (dayMonthYear / 10000, dayMonthYear / 100 % 100, century + (dayMonthYear % 100));
        var exists = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new DateOnly(year, month, day) : default;
        return exists;
    }

    private sealed class MaskingConverter : JsonConverter<PersonalIdentityCode>
    {
        public override PersonalIdentityCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Take the code as text and parse it, so that a fault names its field.");

        public override void Write(Utf8JsonWriter writer, PersonalIdentityCode value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Mask);
    }
}
